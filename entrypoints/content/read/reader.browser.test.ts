import { afterEach, expect, test } from 'vitest';
import { createMark, liveRange } from '../paint/mark.ts';
import { readChanges } from './changed-readings.ts';
import { read, readBlocks } from './reader.ts';

afterEach(() => document.body.replaceChildren());

const put = (html: string) => {
  document.body.innerHTML = html;
  return document.body;
};
const texts = (root: Node = document) => readBlocks(root).map((block) => block.text.trim());

test('the way back: a range over any stretch of a block says what the block says', () => {
  put('<p>The NATO-led\n  <b>Kos<i>ovo</i></b> <a href="#">Force</a>, <span>or</span>\tKFOR<sup>1</sup>, said\u00a0so.</p>');
  const [block] = readBlocks(document);
  if (!block) throw new Error('no block');
  for (const name of ['NATO', 'Kosovo Force', 'KFOR', 'said\u00a0so']) {
    const start = block.text.indexOf(name);
    const mark = createMark(block, {
      start,
      end: start + name.length,
      actor: 'x',
      kind: 'name',
      confidence: 1,
      strength: 'strong',
      why: [],
    });
    expect(liveRange(mark)?.toString()).toBe(name);
  }
});

test('how an element is laid out decides, where a page styles its spans as blocks', () => {
  put(
    '<div><span style="display:block">Kosovo</span><span style="display:flex">Force</span><span>in</span> <span style="display:inline-block">line</span></div>',
  );
  expect(texts()).toEqual(['Kosovo', 'Force', 'in line']);
});

test('what is not shown is left out and named; what only has no box of its own is read', () => {
  put(
    '<p>a</p><p style="display:none" id="h">b</p><div style="display:contents"><p>c</p></div><details><summary>d</summary><p>e</p></details>',
  );
  const { blocks, hidden } = read(document);
  expect(blocks.map((block) => block.text)).toEqual(['a', 'c', 'd']);
  expect(hidden.map((element) => element.textContent)).toEqual(['b', 'e']);
});

test('open shadow roots are entered, closed ones and what no slot shows are not', () => {
  put('<div id="open"><span slot="x">slotted</span></div><div id="closed"></div>');
  const open = document.querySelector('#open')?.attachShadow({ mode: 'open' });
  const closed = document.querySelector('#closed')?.attachShadow({ mode: 'closed' });
  if (!open || !closed) throw new Error('no root');
  open.innerHTML = '<p>inside <slot name="x"></slot></p>';
  closed.innerHTML = '<p>secret</p>';
  const { blocks, roots } = read(document);
  expect(blocks.map((block) => block.text.trim())).toEqual(['inside', 'slotted']);
  expect(roots).toEqual([open]);
});

test('a paragraph inside an editor is not read, whatever asks for it', () => {
  put('<div contenteditable="true"><p id="p">Kosovo</p></div>');
  expect(texts(document.querySelector('#p') ?? document)).toEqual([]);
});

test('a very long page is read in one go', () => {
  put(
    `<article>${'<p>Some <a href="#">linked <b>text</b></a> and <span>a span</span> in a paragraph of about one hundred characters in all.</p>'.repeat(2_000)}</article>`,
  );
  document.body.getBoundingClientRect();
  const start = performance.now();
  expect(readBlocks(document)).toHaveLength(2_000);
  const took = performance.now() - start;
  // 2,000 paragraphs, 230 KB of text: ten times a long article, in 30 ms on a quiet machine. Test machines are not quiet.
  expect(took).toBeLessThan(500);
});

test('a form whose fields have the names of its own members is read like any other', () => {
  const names = ['parentNode', 'firstChild', 'nextSibling', 'nodeType', 'localName', 'shadowRoot', 'isConnected', 'getRootNode'];
  const more = ['getAttribute', 'hasAttribute', 'checkVisibility', 'matches', 'querySelectorAll', 'ownerDocument', 'host'];
  const fields = [...names, ...more].map((name) => `<input name="${name}">`).join('');
  put(`<form>KFOR <b>and</b> <p id="p">NATO</p>${fields}</form><p>Kurti</p>`);
  const form = document.querySelector('form') as HTMLFormElement;
  expect(form.parentNode).toBeInstanceOf(HTMLInputElement);
  expect(texts()).toEqual(['KFOR and', 'NATO', 'Kurti']);
  const { readings } = readChanges({ touched: new Set([form]), added: new Set(document.querySelectorAll('#p')) }, 0);
  expect(readings.flatMap(({ blocks }) => blocks.map(({ text }) => text.trim()))).toEqual(['NATO', 'KFOR and']);
});
