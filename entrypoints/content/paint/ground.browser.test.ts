import { afterEach, expect, test } from 'vitest';
import { contrast, parseColour, type Rgba } from './colour.ts';
import { readGrounds, shownOn } from './ground.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const WHITE: Rgba = [1, 1, 1, 1];
const BLACK: Rgba = [0, 0, 0, 1];
const bytes = (rgb: readonly number[]) => rgb.map((value) => Math.round(value * 255));

/** What is seen at the element `#at`, without ink and with black ink, at both bounds. */
function seen(html: string, ink: Rgba = BLACK) {
  document.body.innerHTML = html;
  const element = document.querySelector('#at') ?? document.querySelector('#host')?.shadowRoot?.querySelector('#at');
  if (!element) throw new Error('nothing to look at');
  return shownOn(readGrounds(WHITE).of(element), ink).map(({ bare, inked }) => [bytes(bare), bytes(inked)]);
}
const bare = (html: string) => seen(html).map(([ground]) => ground);
const ANYTHING = [
  [0, 0, 0],
  [255, 255, 255],
];
const known = (...rgb: number[]) => [rgb, rgb];

test.each<[string, string, number[][]]>([
  ['nothing but the canvas', '<p id="at">', known(255, 255, 255)],
  ['its own', '<p id="at" style="background:#123">', known(17, 34, 51)],
  ['an ancestor’s', '<div style="background:#123"><p><b id="at">', known(17, 34, 51)],
  [
    'a veil over an ancestor’s',
    '<div style="background:#000"><p id="at" style="background:rgb(255 255 255/20%)">',
    known(51, 51, 51),
  ],
  ['another colour space', '<p id="at" style="background:oklch(62.8% 0.2577 29.23)">', known(255, 0, 0)],
  ['wide gamut', '<p id="at" style="background:color(display-p3 0 0 1)">', known(0, 0, 255)],
  ['a colour that is mixed', '<p id="at" style="background:color-mix(in srgb, #fff 50%, #000)">', known(128, 128, 128)],
  ['a faded box', '<div style="opacity:.5;background:#000"><p id="at">', known(128, 128, 128)],
  ['a picture', '<div style="background:url(x.png)"><p id="at">', ANYTHING],
  ['a picture under a colour', '<div style="background:url(x.png)"><p id="at" style="background:#123">', known(17, 34, 51)],
  [
    'a picture under a veil',
    '<div style="background:url(x.png)"><p id="at" style="background:rgb(0 0 0/80%)">',
    [
      [0, 0, 0],
      [51, 51, 51],
    ],
  ],
  [
    'a gradient',
    '<p id="at" style="background:linear-gradient(#100,#02f)">',
    [
      [0, 0, 0],
      [17, 34, 255],
    ],
  ],
  [
    'a marker that fades to nothing',
    '<p id="at" style="background:linear-gradient(transparent 50%, #fe6 50%)">',
    [
      [255, 238, 102],
      [255, 255, 255],
    ],
  ],
  ['an icon beside a link', '<a id="at" style="background:url(x.png) right no-repeat">', known(255, 255, 255)],
  [
    'a line below a link',
    '<a id="at" style="background:linear-gradient(red,red) 0 100%/100% 1px no-repeat">',
    known(255, 255, 255),
  ],
  ['a background in the shape of the text', '<p id="at" style="background:#f00;background-clip:text">', known(255, 255, 255)],
  ['a filter', '<div style="background:#fff;filter:invert(1)"><p id="at">', ANYTHING],
  ['a shadow as filter', '<div style="background:#fff;filter:drop-shadow(0 0 2px red)"><p id="at">', known(255, 255, 255)],
])('%s', (_, html, expected) => {
  expect(bare(html)).toEqual(expected);
});

test('through a shadow root to its host, and into the slot', () => {
  document.body.innerHTML = '<div id="host" style="background:#123"><i id="slotted"></i></div>';
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no root');
  root.innerHTML = '<p id="at"></p><div style="background:#fed"><slot></slot></div>';
  const groundOf = (element: Element | null) => element && bytes(shownOn(readGrounds(WHITE).of(element), BLACK)[0]?.bare ?? []);
  expect(groundOf(root.querySelector('#at'))).toEqual([17, 34, 51]);
  expect(groundOf(document.querySelector('#slotted'))).toEqual([255, 238, 221]);
});

test('in the top layer it is not known what lies behind, but for what the dialog has itself', () => {
  document.body.innerHTML = '<div style="background:#123"><dialog style="background:transparent"><p id="at"></dialog></div>';
  const dialog = document.querySelector('dialog');
  dialog?.showModal();
  const at = document.querySelector('#at') as Element;
  const read = () => shownOn(readGrounds(WHITE).of(at), BLACK).map(({ bare }) => bytes(bare));
  expect(read()).toEqual(ANYTHING);
  if (dialog) dialog.style.background = '#fff';
  expect(read()).toEqual(known(255, 255, 255));
});

test('ink in faded groups shows as the browser would draw it', () => {
  // Black ink in a group of half strength on white, in one of half strength on red: worked out by hand.
  const html = '<div style="background:#f00"><div style="opacity:.5;background:#fff"><p id="at" style="opacity:.5">';
  expect(seen(html)[0]).toEqual([
    [255, 128, 128],
    [191, 64, 64],
  ]);
});

test('colours in all spellings, and contrast as WCAG has it', () => {
  expect(parseColour('rgba(255, 0, 0, 0.5)')).toEqual([1, 0, 0, 0.5]);
  expect(parseColour('color(srgb 0 1 0 / 0.25)')).toEqual([0, 1, 0, 0.25]);
  expect(bytes(parseColour('lab(100 0 0)') ?? [])).toEqual([255, 255, 255, 255]);
  expect(parseColour('no colour')).toBeNull();
  expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21);
  expect(contrast([0.4666667, 0.4666667, 0.4666667], [1, 1, 1])).toBeCloseTo(4.48, 2);
});
