// A visitor in one of the engines: what can be seen, pressed and written, whichever it is.

import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import { Key } from 'selenium-webdriver';
import { eventually } from '../e2e/eventually.mjs';
import { start } from './engine.mjs';
import { host } from './host.mjs';

export { Key, eventually };

/** Runs in the page: what matches and is seen, with a text in it if one is wanted. */
const seen = (css, text) =>
  [...document.querySelectorAll(css)].filter((it) => it.checkVisibility() && (!text || it.textContent.includes(text)));

class Visitor {
  /** Opens a page and waits until it answers. */
  async visit(page, lang) {
    await this.open(this.host.at(page, lang));
    await this.ready();
  }

  open(url) {
    return this.driver.get(url);
  }

  ready() {
    return eventually(() => this.run(() => 'ready' in document.documentElement.dataset), true);
  }

  /** What a function comes to in the page. */
  run(job, ...given) {
    return this.driver.executeScript(`return (${job})(...arguments)`, ...given);
  }

  /** What a function comes to that takes its time. */
  async wait(job, ...given) {
    const script = `const done = arguments[arguments.length - 1];
      (${job})(...[...arguments].slice(0, -1)).then((it) => done([it]), (error) => done([null, String(error)]));`;
    const [answer, problem] = await this.driver.executeAsyncScript(script, ...given);
    assert.equal(problem, undefined, `${job}`);
    return answer;
  }

  path() {
    return this.run(() => location.pathname + location.search + location.hash);
  }

  /** The texts of what matches and is seen, as they are read. */
  texts(css) {
    return this.run(`(css) => (${seen})(css).map((it) => (it.innerText ?? it.textContent).replace(/\\s+/g, ' ').trim())`, css);
  }

  /** The first of them, or nothing said while there is none. */
  async text(css) {
    return (await this.texts(css))[0] ?? '';
  }

  async count(css) {
    return this.run(`(css) => (${seen})(css).length`, css);
  }

  attribute(css, name) {
    return this.run((css, name) => document.querySelector(css)?.getAttribute(name), css, name);
  }

  heading() {
    return this.text('h1');
  }

  /** Presses the first that matches and is seen, with the text if one is wanted. */
  async click(css, text) {
    const find = () => this.driver.executeScript(`return (${seen})(...arguments)[0]`, css, text ?? null);
    const found = await eventually(find, Boolean);
    await this.driver.executeScript('arguments[0].scrollIntoView({ block: "center", behavior: "instant" })', found);
    await found.click();
  }

  /** Where on the screen the first is that matches and is seen. */
  place(css) {
    const look = `(css) => {
      const [it] = (${seen})(css);
      it.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = it.getBoundingClientRect();
      return { x, y, width, height };
    }`;
    return this.run(look, css);
  }

  /** A pointing device, which does what it is told at `perform`. */
  get hand() {
    return this.driver.actions();
  }

  /** Puts the keyboard on the first that matches, as the Tab key would. */
  focus(css) {
    return eventually(() => this.run(`(css) => { const [it] = (${seen})(css); it?.focus(); return !!it && document.activeElement === it; }`, css), true);
  }

  press(...keys) {
    return this.driver.actions().sendKeys(...keys).perform();
  }

  /** Writes into a field in place of what it holds. */
  async write(css, words) {
    await this.focus(css);
    await this.run((css) => document.querySelector(css).select(), css);
    await this.press(words);
  }

  back() {
    return this.run(() => void history.back());
  }

  forward() {
    return this.run(() => void history.forward());
  }

  async reload() {
    await this.driver.navigate().refresh();
    await this.ready();
  }

  /** Leaves a mark that only a new document wipes out. */
  mark() {
    return this.run(() => void (window.sameDocument = true));
  }

  isMarked() {
    return this.run(() => window.sameDocument === true);
  }
}

/** One browser for all tests of a file. After each of them no page may have complained of anything that `minds`. */
export function visitorOfFile({ minds = () => true, ...options } = {}) {
  const visitor = new Visitor();
  let browser;
  const complaints = () => visitor.host.complaints.splice(0).filter(minds);
  before(async () => {
    visitor.host = await host(options);
    browser = await start();
    visitor.driver = browser.driver;
  });
  afterEach(() => assert.deepEqual(complaints(), []));
  after(async () => {
    await browser?.end();
    visitor.host.close();
  });
  return visitor;
}
