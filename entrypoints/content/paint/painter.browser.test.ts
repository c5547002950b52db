import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readBlocks } from '../read/reader.ts';
import { parseColour } from './colour.ts';
import { markAt } from './hit-test.ts';
import { LINE_ALPHA, TINT_ALPHA } from './line.ts';
import { createMark, type Mark, rectsOf } from './mark.ts';
import { ALL, CURRENT, createPainter, DESCRIPTIONS, MOST_RANGES, type Painter } from './painter.ts';

let painter: Painter;
beforeEach(() => {
  painter = createPainter(document);
});
afterEach(() => {
  painter.destroy();
  document.body.replaceChildren();
});

/** Marks each place where the pattern stands, as if the linker had found it. */
function marksOf(pattern: RegExp): Mark[] {
  return readBlocks(document).flatMap((block) =>
    [...block.text.matchAll(pattern)].map(({ 0: name, index }) =>
      createMark(block, {
        start: index,
        end: index + name.length,
        actor: name.toLowerCase(),
        kind: 'name',
        confidence: 1,
        strength: 'strong',
        why: [],
      }),
    ),
  );
}

const registered = (name: string) => CSS.highlights.get(name)?.size ?? 0;

test('marks are painted, and the page is left byte for byte as it was', () => {
  document.body.innerHTML = '<article><p>Kos<b>ovo</b> and\n KFOR</p><p>KFOR</p></article>';
  const before = document.documentElement.outerHTML;
  painter.paint(marksOf(/Kosovo|KFOR/g));
  expect(registered(ALL)).toBe(3);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  painter.setCurrent(painter.marks()[0] ?? null);
  expect(registered(CURRENT)).toBe(1);
  expect(document.documentElement.outerHTML).toBe(before);
  painter.destroy();
  expect([CSS.highlights.has(ALL), CSS.highlights.has(CURRENT)]).toEqual([false, false]);
  expect(document.adoptedStyleSheets).toHaveLength(0);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a description is painted apart from names, and below them', () => {
  document.body.innerHTML = '<p>KFOR and the commander of KFOR</p>';
  const marks = marksOf(/the commander|KFOR/g);
  for (const { mention } of marks) if (mention.actor === 'the commander') mention.kind = 'description';
  painter.paint(marks);
  expect([registered(ALL), registered(DESCRIPTIONS)]).toEqual([2, 1]);
  expect(CSS.highlights.get(DESCRIPTIONS)?.priority).toBeLessThan(CSS.highlights.get(ALL)?.priority ?? 0);
  CSS.highlights.clear();
  painter.follow();
  expect([registered(ALL), registered(DESCRIPTIONS)]).toEqual([2, 1]);
  // What the evidence of the page turns into a name is painted as one.
  for (const { mention } of marks) mention.kind = 'name';
  painter.paint([...marks]);
  expect(registered(ALL)).toBe(3);
  expect(CSS.highlights.has(DESCRIPTIONS)).toBe(false);
});

/** The styles of line that marks have, but for those that hold all marks of a kind. */
const linesOf = (name: string) =>
  ['dark', 'light', 'full', 'edge', 'core', 'clear'].filter((line) => registered(`${name}-${line}`) > 0);

test.each([
  ['black on white', 'color:#000;background:#fff', ['dark']],
  ['light on dark', 'color:#ddd;background:#111', ['light']],
  ['a link', 'color:#0a7d55;background:#fff', ['full']],
  ['a picture behind', 'color:#fff;background:url(x.png)', ['edge', 'core']],
  [
    'a window onto a gradient',
    'color:#000;-webkit-text-fill-color:transparent;background:linear-gradient(red,blue) text',
    ['dark', 'clear'],
  ],
  ['outlined', 'color:#fff;-webkit-text-stroke:1px red', []],
])('the line of a mark suits its ground: %s', (_, css, lines) => {
  document.body.innerHTML = `<p style="${css}">KFOR</p>`;
  painter.paint(marksOf(/KFOR/g));
  expect(linesOf(ALL)).toEqual(lines);
  painter.paint([]);
  expect(linesOf(ALL)).toEqual([]);
});

test('the style sheet has the opacities that the choice reckons with', () => {
  document.body.innerHTML = '<p>KFOR</p>';
  const marks = marksOf(/KFOR/g);
  painter.paint(marks);
  painter.setCurrent(marks[0] ?? null);
  const styleOf = (name: string) => getComputedStyle(document.querySelector('p') as Element, `::highlight(${name})`);
  const alpha = (name: string) => parseColour(styleOf(name).textDecorationColor)?.[3];
  for (const line of ['dark', 'light']) {
    expect(alpha(`${ALL}-${line}`)).toBe(LINE_ALPHA.name);
    expect(alpha(`${DESCRIPTIONS}-${line}`)).toBe(LINE_ALPHA.description);
  }
  for (const tint of ['shade', 'glow']) expect(parseColour(styleOf(`${CURRENT}-${tint}`).backgroundColor)?.[3]).toBe(TINT_ALPHA);
});

test('the mark that is set off is tinted, with a line of the text’s colour', () => {
  document.body.innerHTML = '<p style="color:#eee;background:#222">KFOR</p>';
  painter.paint(marksOf(/KFOR/g));
  painter.setCurrent(painter.marks()[0] ?? null);
  expect([registered(`${CURRENT}-glow`), registered(`${CURRENT}-full`)]).toEqual([1, 1]);
  painter.setCurrent(null);
  expect([registered(CURRENT), registered(`${CURRENT}-glow`), registered(`${CURRENT}-full`)]).toEqual([0, 0, 0]);
});

test('a picture that lies behind without being a background', () => {
  document.body.innerHTML = `<div style="position:relative;width:300px;height:80px">
    <canvas style="position:absolute;inset:0" width="300" height="80"></canvas><p style="position:relative;color:#fff">KFOR</p></div>
    <p>KFOR</p>
    <canvas style="position:fixed;inset:0" width="300" height="400"></canvas>`;
  painter.paint(marksOf(/KFOR/g));
  expect([registered(`${ALL}-edge`), registered(`${ALL}-dark`)]).toEqual([1, 1]);
});

test('a page that switches its theme gets other lines, one that only changes a class keeps them', async () => {
  document.body.innerHTML = '<p>KFOR</p>';
  const root = document.documentElement;
  const style = document.createElement('style');
  style.textContent = '.night { color: #eee; background: #111; }';
  document.head.append(style);
  painter.paint(marksOf(/KFOR/g));
  expect(linesOf(ALL)).toEqual(['dark']);
  root.classList.add('night');
  await vi.waitFor(() => expect(linesOf(ALL)).toEqual(['light']), { timeout: 2_000 });
  const measured = vi.spyOn(Document.prototype, 'querySelectorAll');
  root.classList.add('scrolled');
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(measured).not.toHaveBeenCalled();
  measured.mockRestore();
  painter.destroy();
  root.className = '';
  style.remove();
});

test('a thousand marks in as many elements are looked at in no time', () => {
  document.body.innerHTML = '<article><section><p>the <a href="#x">KFOR</a> of NATO</p></section></article>'.repeat(500);
  const marks = marksOf(/KFOR|NATO/g);
  expect(marks).toHaveLength(1_000);
  painter.paint(marks);
  const times = Array.from({ length: 7 }, () => {
    document.body.style.color = document.body.style.color === '' ? '#222' : '';
    // Restyling the page is not ours to answer for.
    getComputedStyle(document.body).color;
    document.body.getBoundingClientRect();
    const start = performance.now();
    painter.paint([...marks]);
    return performance.now() - start;
  });
  document.body.removeAttribute('style');
  // 20 ms on a quiet machine, 50 allowed; a busy one takes its time.
  expect(Math.min(...times)).toBeLessThan(200);
});

test('a mark is looked at once, and anew when it is said that the style may have changed', () => {
  document.body.innerHTML = '<p style="color:#000;background:#fff">KFOR</p>';
  const marks = marksOf(/KFOR/g);
  painter.paint(marks);
  document.querySelector('p')?.setAttribute('style', 'color:#ddd;background:#111');
  painter.paint([...marks]);
  expect(linesOf(ALL)).toEqual(['dark']);
  painter.drawAgain();
  expect(linesOf(ALL)).toEqual(['light']);
});

test('the style of marks moves nothing', () => {
  document.body.innerHTML = '<p style="width:200px">Kosovo and KFOR and Kosovo and KFOR and more of it</p>';
  const height = document.body.scrollHeight;
  painter.paint(marksOf(/Kosovo|KFOR/g));
  painter.setCurrent(painter.marks()[0] ?? null);
  expect(document.body.scrollHeight).toBe(height);
});

test("a root that holds a mark gets the sheet, and loses it with its last mark; the page's own sheets stay", () => {
  document.body.innerHTML = '<div></div>';
  const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no root');
  const own = new CSSStyleSheet();
  root.adoptedStyleSheets = [own];
  root.innerHTML = '<p>KFOR</p>';
  painter.paint(marksOf(/KFOR/g));
  expect(root.adoptedStyleSheets).toHaveLength(2);
  painter.paint([]);
  expect(root.adoptedStyleSheets).toEqual([own]);
});

test('a page that takes the sheet and the highlights away gets them again with the next paint', () => {
  document.body.innerHTML = '<p>KFOR</p>';
  const marks = marksOf(/KFOR/g);
  painter.paint(marks);
  document.adoptedStyleSheets = [];
  CSS.highlights.clear();
  painter.paint([...marks]);
  expect(registered(ALL)).toBe(1);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('of 20,000 marks those around the window are registered, and others after scrolling', () => {
  document.body.innerHTML = '<p>KFOR and NATO and KFOR and NATO and KFOR</p>'.repeat(4_000);
  const marks = marksOf(/KFOR|NATO/g);
  expect(marks).toHaveLength(20_000);
  const start = performance.now();
  painter.paint(marks);
  const took = performance.now() - start;
  expect(registered(ALL)).toBe(MOST_RANGES);
  // 60 ms on a quiet machine, most of it layout.
  expect(took).toBeLessThan(1_000);
  const highlight = CSS.highlights.get(ALL);
  const inWindow = () => marks.filter((mark) => rectsOf(mark).some((rect) => rect.bottom > 0 && rect.top < innerHeight));
  expect(inWindow().every((mark) => highlight?.has(mark.range))).toBe(true);
  scrollTo(0, document.body.scrollHeight / 2);
  expect(inWindow().every((mark) => highlight?.has(mark.range))).toBe(false);
  painter.follow();
  expect(registered(ALL)).toBe(MOST_RANGES);
  expect(inWindow().every((mark) => highlight?.has(mark.range))).toBe(true);
  scrollTo(0, 0);
});

test('the hit test finds a mark by each of its lines, and nothing beside it', () => {
  document.body.innerHTML = '<p style="font:20px monospace;width:9em">The words of Resolution <b>1244</b> there</p><p>other</p>';
  painter.paint(marksOf(/Resolution 1244/g));
  const [mark] = painter.marks();
  if (!mark) throw new Error('no mark');
  const rects = rectsOf(mark);
  expect(rects.length).toBeGreaterThan(1);
  const at = (x: number, y: number) => markAt(document, { x, y }, painter.marksIn, []);
  for (const rect of rects) {
    expect(at(rect.left + 2, rect.top + rect.height / 2)).toBe(mark);
    expect(at(rect.right - 2, rect.top + rect.height / 2)).toBe(mark);
  }
  const last = rects.at(-1);
  expect(at((last?.right ?? 0) + 30, (last?.top ?? 0) + 5)).toBeNull();
  expect(at((last?.left ?? 0) + 5, (last?.bottom ?? 0) + 8)).toBeNull();
});

test('the hit test reaches into open shadow roots', () => {
  document.body.innerHTML = '<div></div>';
  const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no root');
  root.innerHTML = '<p>KFOR</p>';
  painter.paint(marksOf(/KFOR/g));
  const rect = rectsOf(painter.marks()[0] as Mark)[0];
  const point = { x: (rect?.left ?? 0) + 3, y: (rect?.top ?? 0) + 3 };
  expect(markAt(document, point, painter.marksIn, [root])).toBe(painter.marks()[0]);
});

test('text that the page has cut short under a mark is no hit and no error', () => {
  document.body.innerHTML = '<p>in Kosovo</p>';
  painter.paint(marksOf(/Kosovo/g));
  const [mark] = painter.marks();
  if (!mark) throw new Error('no mark');
  const [rect] = rectsOf(mark);
  const text = document.querySelector('p')?.firstChild as Text;
  text.data = 'in K';
  expect(rectsOf(mark)).toEqual([]);
  expect(markAt(document, { x: (rect?.left ?? 0) + 3, y: (rect?.top ?? 0) + 3 }, painter.marksIn, [])).toBeNull();
});
