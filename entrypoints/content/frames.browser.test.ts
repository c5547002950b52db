/** Text in frames of the page's own origin is a part of the page. */
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { elementAt } from './paint/hit-test.ts';
import { ALL } from './paint/painter.ts';
import { moveMouse, type Point, press, pressMouse, releaseMouse } from './testing/input.ts';
import { AWAY, card, endMarking, heading, host, isOpen, markAsItIs, marked, said, sleep } from './testing/marked-page.ts';

/** Changes are read within half a second. */
const READ = { timeout: 2_000 };
const BIG = 'width="400" height="200"';
const frame = (html: string, attributes = BIG) => `<iframe ${attributes} srcdoc="${html.replaceAll('"', '&quot;')}"></iframe>`;

const frames = () => [...document.querySelectorAll('iframe')];
const inside = (index = 0) => frames()[index]?.contentDocument as Document;
const viewOf = (index = 0) => inside(index).defaultView as Window & typeof globalThis;
const markedIn = (view: Window & typeof globalThis) => [...(view.CSS.highlights.get(ALL) ?? [])].map(liveOf).map(String);
const liveOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
  const range = (startContainer.ownerDocument as Document).createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
};

/** Marks a page once its frames have loaded. */
async function open(html: string) {
  document.body.innerHTML = html;
  const loaded = (element: HTMLIFrameElement) => new Promise((resolve) => element.addEventListener('load', resolve));
  await Promise.all(frames().map(loaded));
  return markAsItIs();
}

/** The middle of the first mark in a frame, in the page's window, measured without the code under test. */
function centreIn(index: number, nth = 0): Point {
  const range = [...(viewOf(index).CSS.highlights.get(ALL) ?? [])].map(liveOf)[nth];
  const rect = range?.getBoundingClientRect();
  const element = frames()[index];
  if (!rect || !element) throw new Error('no mark in the frame');
  const box = element.getBoundingClientRect();
  const { borderLeftWidth, borderTopWidth, paddingLeft, paddingTop } = getComputedStyle(element);
  const scale = box.width / element.offsetWidth;
  const x = Number.parseFloat(borderLeftWidth) + Number.parseFloat(paddingLeft) + rect.x + rect.width / 2;
  const y = Number.parseFloat(borderTopWidth) + Number.parseFloat(paddingTop) + rect.y + rect.height / 2;
  return { x: box.x + x * scale, y: box.y + y * scale };
}

test('is read at its place in the page, and drawn in its own window', async () => {
  const marking = await open(`<p>KFOR</p>${frame('<p>NATO and KFOR</p>')}<p>Kosovo Force</p>`);
  expect(marked()).toEqual(['KFOR', 'Kosovo Force']);
  expect(markedIn(viewOf())).toEqual(['NATO', 'KFOR']);
  expect(marking.cast()).toEqual([
    { actor: 'kfor', count: 3, first: 0 },
    { actor: 'nato', count: 1, first: 1 },
  ]);
  expect(inside().adoptedStyleSheets).toHaveLength(1);
});

test('frames within frames are read', async () => {
  await open(frame(`<p>NATO</p>${frame('<p>KFOR</p>', 'width="300" height="150"')}`));
  await vi.waitFor(() => {
    const inner = viewOf().frames[0] as Window & typeof globalThis;
    expect(markedIn(inner)).toEqual(['KFOR']);
  }, READ);
});

test('banners, counters, frames that are not shown, editors and sandboxes are left alone', async () => {
  const marking = await open(
    [
      frame('<p>NATO</p>', 'width="728" height="90"'),
      frame('<p>NATO</p>', 'width="160" height="600"'),
      frame('<p>NATO</p>', `${BIG} style="display: none"`),
      frame('<body contenteditable>NATO</body>'),
      frame('<p>NATO</p>', `${BIG} sandbox`),
    ].join(''),
  );
  expect(marking.cast()).toEqual([]);
  for (const element of frames().slice(0, 4)) {
    expect(element.contentDocument?.adoptedStyleSheets).toHaveLength(0);
    expect((element.contentWindow as Window & typeof globalThis).CSS.highlights.size).toBe(0);
  }
});

test('one that grows, or shows, is read then', async () => {
  await open(frame('<p>NATO</p>', 'width="400" height="20"') + frame('<p>KFOR</p>', `${BIG} style="display: none"`));
  const [low, hidden] = frames();
  expect(viewOf(0).CSS.highlights.size).toBe(0);
  low?.setAttribute('height', '200');
  if (hidden) hidden.style.display = '';
  await vi.waitFor(() => {
    expect(markedIn(viewOf(0))).toEqual(['NATO']);
    expect(markedIn(viewOf(1))).toEqual(['KFOR']);
  }, READ);
});

test('what changes in it is read, and finds its place among what stands after it', async () => {
  const marking = await open(`<p>KFOR</p>${frame('<p>Nobody</p>')}<p>KFOR</p>`);
  const added = inside().createElement('p');
  added.textContent = 'NATO';
  inside().body.append(added);
  await vi.waitFor(() => expect(marking.cast()).toContainEqual({ actor: 'nato', count: 1, first: 1 }), READ);
});

test('one that navigates is read anew, one that closes itself to us is dropped, and so is one that goes', async () => {
  const marking = await open(`<p>KFOR</p>${frame('<p>NATO</p>')}`);
  const [element] = frames();
  const natoCount = () => marking.cast().find(({ actor }) => actor === 'nato')?.count ?? 0;
  if (element) element.srcdoc = '<p>NATO, NATO</p>';
  await vi.waitFor(() => expect(natoCount()).toBe(2), READ);
  expect(markedIn(viewOf())).toEqual(['NATO', 'NATO']);
  element?.setAttribute('sandbox', '');
  if (element) element.srcdoc = '<p>NATO</p>';
  await vi.waitFor(() => expect(natoCount()).toBe(0), READ);
  element?.removeAttribute('sandbox');
  if (element) element.srcdoc = '<p>NATO</p>';
  await vi.waitFor(() => expect(natoCount()).toBe(1), READ);
  element?.remove();
  await vi.waitFor(() => expect(natoCount()).toBe(0), READ);
  expect(marked()).toEqual(['KFOR']);
});

test('no more than twenty are read', async () => {
  const marking = await open(frame('<p>NATO</p>').repeat(22));
  expect(marking.cast()).toEqual([{ actor: 'nato', count: 20, first: 0 }]);
  document.body.insertAdjacentHTML('beforeend', frame('<p>KFOR</p>'));
  await sleep(700);
  expect(marking.cast()).toHaveLength(1);
});

test('it is left as it was when marking ends', async () => {
  await open(`<p>KFOR</p>${frame('<p>NATO</p>')}`);
  const view = viewOf();
  const before = inside().documentElement.outerHTML;
  expect(markedIn(view)).toEqual(['NATO']);
  endMarking();
  expect(view.CSS.highlights.size).toBe(0);
  expect(inside().adoptedStyleSheets).toHaveLength(0);
  expect(inside().documentElement.outerHTML).toBe(before);
});

const FRAMED = 'margin: 90px 0 0 40px; border: 7px solid; padding: 11px 13px; width: 300px; height: 150px';
test.each([
  ['with a border and padding', FRAMED],
  ['that is scaled', `${FRAMED}; transform: scale(0.7) translate(20px, 10px)`],
  ['that is zoomed', `${FRAMED}; zoom: 1.5`],
])('the pointer opens a card on a name in a frame %s, beside it', async (_title, style) => {
  await open(frame('<p style="margin-top: 40px">So said NATO.</p>', `style="${style}"`));
  const point = centreIn(0);
  expect(elementAt(document, point)?.localName).toBe('p');
  await moveMouse({ x: point.x - 20, y: point.y });
  await moveMouse(point);
  await vi.waitFor(() => expect(isOpen()).toBe(true));
  expect(heading()).toBe('NATO');
  expect(host().parentNode).toBe(document.documentElement);
  await vi.waitFor(() => {
    const box = host().getBoundingClientRect();
    expect(box.top).toBeGreaterThan(point.y);
    expect(box.top).toBeLessThan(point.y + 30);
    expect(box.left).toBeLessThan(point.x);
    expect(box.right).toBeGreaterThan(point.x);
    expect(box.right).toBeLessThanOrEqual(window.innerWidth);
  });
  // The way from the word in the frame to the card on the page.
  const box = host().getBoundingClientRect();
  await moveMouse({ x: box.left + 20, y: box.top + 20 });
  await sleep(500);
  expect(isOpen()).toBe(true);
  await moveMouse(AWAY());
  await vi.waitFor(() => expect(isOpen()).toBe(false));
});

test('a click pins, Escape in the frame closes, and the page in it hears no Escape', async () => {
  await open(frame('<button>Here</button><p>So said NATO.</p>'));
  const heard = vi.fn();
  viewOf().addEventListener('keydown', heard);
  const point = centreIn(0);
  await moveMouse(point);
  await pressMouse(point);
  await releaseMouse(point);
  await vi.waitFor(() => expect(card()?.querySelector('[aria-pressed="true"]')).not.toBeNull());
  inside().querySelector('button')?.focus();
  expect(document.activeElement).toBe(frames()[0]);
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(isOpen()).toBe(false));
  expect(heard).not.toHaveBeenCalled();
});

test('a card goes with a name that its frame scrolls, and closes when it is out of sight', async () => {
  await open(frame('<p style="margin-top: 60px">So said NATO.</p><div style="height: 900px"></div>'));
  const point = centreIn(0);
  await moveMouse(point);
  await vi.waitFor(() => expect(isOpen()).toBe(true));
  const before = host().getBoundingClientRect().top;
  viewOf().scrollBy(0, 10);
  await vi.waitFor(() => expect(host().getBoundingClientRect().top).toBe(before - 10));
  viewOf().scrollBy(0, 300);
  await vi.waitFor(() => expect(isOpen()).toBe(false));
});

test('the tour walks into a frame, scrolls it to the name, and out again, also by keys in the frame', async () => {
  const long = '<div style="height: 900px"></div>';
  const marking = await open(`<p>KFOR</p>${frame(`${long}<p>So said NATO.</p>${long}`)}<p>Kosovo Force</p>`);
  marking.tour.toggle();
  await vi.waitFor(() => expect(said()).toContain('KFOR, 1 of 3'));
  await press('n');
  await vi.waitFor(() => expect(said()).toContain('NATO, 2 of 3'));
  const { y } = centreIn(0);
  const box = frames()[0]?.getBoundingClientRect();
  expect(y).toBeGreaterThan(box?.top ?? 0);
  expect(y).toBeLessThan(box?.bottom ?? 0);
  viewOf().focus();
  await userEvent.keyboard('n');
  await vi.waitFor(() => expect(said()).toContain('Kosovo Force, 3 of 3'));
});
