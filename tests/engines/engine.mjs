// One of three engines, steered over WebDriver.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, Capabilities } from 'selenium-webdriver';

const { ATLAS_ENGINE: name = 'Chromium', ATLAS_BROWSER: binary, ATLAS_DRIVER: program } = process.env;

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

async function answers(url) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await fetch(`${url}/status`).then(({ ok }) => ok, () => false)) return;
    await pause(50);
  }
  throw new Error(`${program} does not answer.`);
}

/** The browser, and how to end it. */
export async function start() {
  const port = await freePort();
  const process = spawn(program, [`--port=${port}`], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  await answers(url);
  const driver = await new Builder().usingServer(url).withCapabilities(new Capabilities(ENGINES[name])).build();
  await driver.manage().window().setRect(SIZE);
  return {
    driver,
    async end() {
      await driver.quit();
      process.kill();
    },
  };
}

export { name as engine };
