import { h } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type CardHost, createCardHost } from './card-host.ts';

let host: CardHost;
let onThrownOut: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  onThrownOut = vi.fn();
  host = createCardHost(document, onThrownOut);
});
afterEach(() => {
  host.destroy();
  document.body.replaceChildren();
  for (const style of document.head.querySelectorAll('[data-hostile]')) style.remove();
});

const content = () => h('div', { role: 'dialog', tabIndex: -1, style: 'width:200px;height:100px;background:white' }, 'card');
const show = (near: Element = document.body) => {
  host.draw(content());
  host.show(near);
};
const isOnTop = () => {
  const { left, top } = host.element.getBoundingClientRect();
  return document.elementFromPoint(left + 100, top + 50) === host.element;
};
function style(css: string): void {
  const element = document.createElement('style');
  element.dataset.hostile = '';
  element.textContent = css;
  document.head.append(element);
}

test('it is there only while something is shown, as one plain div with a closed root', () => {
  expect(host.element.isConnected).toBe(false);
  show();
  expect(host.element.parentNode).toBe(document.documentElement);
  expect([host.element.localName, host.element.shadowRoot]).toEqual(['div', null]);
  host.hide();
  expect(host.element.isConnected).toBe(false);
});

test('style that unsets all, moves all and covers all does not reach it', () => {
  document.body.innerHTML = '<div style="position:fixed;inset:0;z-index:2147483647;background:red"></div>';
  style(`
    * { all: unset !important; }
    html > div, div { display: none !important; opacity: 0 !important; transform: scale(0) !important; pointer-events: none !important; }
    *::before { content: "x" !important; display: block !important; height: 500px !important; }
    html { transform: translate(50px, 50px); filter: blur(2px); }
  `);
  show();
  const { width, height } = host.element.getBoundingClientRect();
  expect([width, height]).toEqual([200, 100]);
  expect(isOnTop()).toBe(true);
});

test('it is above an open modal dialog, inside it, and back on the page afterwards', () => {
  document.body.innerHTML = '<dialog style="width:400px;height:400px"><p>in it</p></dialog>';
  const dialog = document.querySelector('dialog') as HTMLDialogElement;
  dialog.showModal();
  show(document.querySelector('p') as Element);
  expect(host.element.parentNode).toBe(dialog);
  expect(isOnTop()).toBe(true);
  dialog.close();
  show();
  expect(host.element.parentNode).toBe(document.documentElement);
  expect(isOnTop()).toBe(true);
});

test('a page that throws it out sees it again a few times, then no more', async () => {
  let thrown = 0;
  const page = new MutationObserver(() => {
    if (!host.element.isConnected) return;
    thrown++;
    host.element.remove();
  });
  page.observe(document.documentElement, { childList: true });
  show();
  await vi.waitFor(() => expect(onThrownOut).toHaveBeenCalledOnce());
  page.disconnect();
  expect(thrown).toBe(4);
  show();
  expect(host.element.isConnected).toBe(true);
});

test('keys, clicks and what is copied in it stay in it', () => {
  const KEPT = ['keydown', 'click', 'pointerdown', 'input', 'copy'];
  const heard = vi.fn();
  for (const type of KEPT) document.addEventListener(type, heard);
  show();
  for (const event of [
    new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }),
    new MouseEvent('click', { bubbles: true }),
    new PointerEvent('pointerdown', { bubbles: true }),
    new InputEvent('input', { bubbles: true, composed: true }),
    new ClipboardEvent('copy', { bubbles: true, composed: true }),
  ]) {
    host.element.dispatchEvent(event);
  }
  expect(heard).not.toHaveBeenCalled();
  for (const type of KEPT) document.removeEventListener(type, heard);
});

test('focus goes into the card when it is asked to, and back where it was', () => {
  document.body.innerHTML = '<button>page</button>';
  const button = document.querySelector('button') as HTMLButtonElement;
  button.focus();
  show();
  expect(document.activeElement).toBe(button);
  host.focus();
  expect(document.activeElement).toBe(host.element);
  host.hide();
  expect(document.activeElement).toBe(button);
});

test('it stays for a tour without a card, takes no place, and speaks', () => {
  host.keep(true);
  expect(host.element.isConnected).toBe(true);
  expect(host.element.getBoundingClientRect().width).toBe(0);
  show();
  host.hide();
  expect(host.element.isConnected).toBe(true);
  host.keep(false);
  expect(host.element.isConnected).toBe(false);
});

test('it speaks for a card too, and is silent again with its end', async () => {
  const root = vi.spyOn(Element.prototype, 'attachShadow');
  const speaking = createCardHost(document, onThrownOut);
  const [made] = root.mock.results as { value: ShadowRoot }[];
  const status = made?.value.querySelector('[role="status"]');
  root.mockRestore();
  speaking.say('nobody hears');
  speaking.draw(content());
  speaking.show(document.body);
  speaking.say('muted');
  await vi.waitFor(() => expect(status?.textContent).toBe('muted'));
  speaking.hide();
  expect(status?.textContent).toBe('');
  speaking.destroy();
});

test('it speaks where the reader is: not in a dialog that has closed or gone', async () => {
  document.body.innerHTML = '<section><dialog>in it</dialog></section>';
  const dialog = document.querySelector('dialog') as HTMLDialogElement;
  dialog.showModal();
  host.keep(true);
  expect(host.element.parentNode).toBe(dialog);
  dialog.close();
  host.say('still there');
  expect(host.element.parentNode).toBe(document.documentElement);
  dialog.showModal();
  show(dialog);
  document.querySelector('section')?.remove();
  await vi.waitFor(() => expect(host.element.parentNode).toBe(document.documentElement));
});

test('a page that dims what lies behind its dialogs does not dim itself', () => {
  style('::backdrop { display: block !important; background: red !important; backdrop-filter: blur(9px) !important; }');
  show();
  expect(getComputedStyle(host.element, '::backdrop').display).toBe('none');
});

test('what opens over it later does not hide it: a popover, a modal dialog, another one above that', async () => {
  document.body.innerHTML = `<style>.over { position: fixed; inset: 0; width: 100%; height: 100%; margin: 0; background: khaki; }</style>
    <div popover class="over"></div><dialog id="first" class="over"></dialog><dialog id="second" class="over"></dialog>`;
  const dialog = (id: string) => document.getElementById(id) as HTMLDialogElement;
  show();
  document.querySelector<HTMLElement>('div[popover]')?.showPopover();
  expect(isOnTop()).toBe(false);
  await vi.waitFor(() => expect(isOnTop()).toBe(true));
  for (const id of ['second', 'first']) {
    dialog(id).showModal();
    await vi.waitFor(() => expect(host.element.parentNode).toBe(dialog(id)));
    expect(isOnTop()).toBe(true);
  }
  // Drawn anew for the same word, it stays where it can be reached.
  show();
  expect(host.element.parentNode).toBe(dialog('first'));
  dialog('first').close();
  await vi.waitFor(() => expect(host.element.parentNode).toBe(dialog('second')));
  dialog('second').close();
  await vi.waitFor(() => expect(host.element.parentNode).toBe(document.documentElement));
  expect(isOnTop()).toBe(true);
});

test('a page that answers each time by opening its own anew has the last word', async () => {
  document.body.innerHTML = '<div popover="manual" style="width: 500px; height: 500px"></div>';
  const rival = document.querySelector('div[popover]') as HTMLElement;
  let answers = 0;
  const answer = () => {
    answers++;
    rival.hidePopover();
    rival.showPopover();
  };
  show();
  host.element.addEventListener('toggle', answer);
  rival.showPopover();
  await new Promise((resolve) => setTimeout(resolve, 600));
  const before = answers;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(before).toBeGreaterThan(5);
  expect(answers).toBe(before);
});

test('a document element that is zoomed does not zoom it', () => {
  style('html { zoom: 1.5; }');
  show();
  const { width, height } = host.element.getBoundingClientRect();
  expect([Math.round(width), Math.round(height)]).toEqual([200, 100]);
});
