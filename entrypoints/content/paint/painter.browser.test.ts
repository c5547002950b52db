import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBlocks } from '../read/reader.ts';
import { markAt } from './hit-test.ts';
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

test.each([
  ['#000', '#fff'],
  ['#404040', '#fff'],
  ['#222', '#fdf6e3'],
  ['#ddd', '#111'],
  ['#c8c8c8', '#1d1d1d'],
])('the line under a description is seen: 3:1 or more for text in %s on %s', (ink, paper) => {
  document.body.innerHTML = `<p style="color:${ink};background:${paper}">KFOR</p>`;
  painter.paint(marksOf(/KFOR/g));
  const line = getComputedStyle(document.querySelector('p') as Element, `::highlight(${DESCRIPTIONS})`).textDecorationColor;
  expect(contrast(line, paper)).toBeGreaterThanOrEqual(3);
  expect(contrast(line, paper)).toBeLessThan(contrast(ink, paper));
});

/** How a colour over a ground stands out from it, as WCAG reckons it; the browser itself mixes the two. */
function contrast(colour: string, ground: string): number {
  const [over, under] = [[ground, colour], [ground]].map((layers) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    for (const layer of layers) {
      if (!canvas) throw new Error('no canvas');
      canvas.fillStyle = layer;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  });
  return Math.max(over ?? 0, under ?? 0) / Math.min(over ?? 1, under ?? 1);
}

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
