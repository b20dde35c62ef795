// One of three engines, steered over WebDriver.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { Builder, Capabilities } from 'selenium-webdriver';
import { eventually } from '../e2e/eventually.mjs';

const { ATLAS_ENGINE: name, ATLAS_BROWSER: binary, ATLAS_DRIVER: program } = process.env;
if (!program) throw new Error('ATLAS_DRIVER does not say what steers the browser: run `cargo xtask test engines`.');

const ENGINES = {
  Chromium: {
    browserName: 'chrome',
    'goog:chromeOptions': { binary, args: ['headless', 'no-sandbox', 'disable-gpu', 'disable-background-networking', 'disable-component-update', 'disable-sync', 'no-first-run'] },
  },
  Firefox: { browserName: 'firefox', 'moz:firefoxOptions': { binary, args: ['-headless'] } },
  WebKit: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
};

const SIZE = { x: 0, y: 0, width: 1280, height: 900 };

/** A port that nobody has taken yet. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The browser, and how to end it. */
export async function start() {
  const port = await freePort();
  const service = spawn(program, [`--port=${port}`], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  try {
    await eventually(() => fetch(`${url}/status`).then(({ ok }) => ok, () => false), true);
    const driver = await new Builder().usingServer(url).withCapabilities(new Capabilities(ENGINES[name])).build();
    await driver.manage().window().setRect(SIZE);
    return { driver, end: () => driver.quit().finally(() => service.kill()) };
  } catch (error) {
    service.kill();
    throw error;
  }
}
