import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Anchor, elementOf, liveRange, rectsOf } from '../paint/mark.ts';
import { selectionOf } from './selection.ts';

afterEach(() => {
  window.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

const show = (html: string) => {
  document.body.innerHTML = html;
};
const find = (selector: string, within: ParentNode = document) => within.querySelector(selector) as HTMLElement;
const textOf = (element: Element) => element.firstChild as Text;
const select = (from: Node, start: number, to: Node, end: number) =>
  window.getSelection()?.setBaseAndExtent(from, start, to, end);
/** The selected text of the place that is found, and the element in which it begins. */
const found = (text: string) => {
  const anchor: Anchor = { range: selectionOf(text, document) };
  return anchor.range && [String(liveRange(anchor)), elementOf(anchor)?.localName, rectsOf(anchor).length > 0];
};
const shadow = (host: Element, html: string) => {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
};

describe('a selection is found', () => {
  test('in a paragraph, by its own words alone', async () => {
    show('<p>Albin Kurti said so.</p>');
    await userEvent.dblClick(find('p'), { position: { x: 5, y: 5 } });
    expect(String(window.getSelection()).trim()).toBe('Albin');
    expect(found('Albin')?.slice(1)).toEqual(['p', true]);
    expect(found('Kurti')).toBeNull();
  });

  test('backwards as well', () => {
    show('<p>Albin Kurti said so.</p>');
    select(textOf(find('p')), 11, textOf(find('p')), 0);
    expect(found('Albin Kurti')).toEqual(['Albin Kurti', 'p', true]);
  });

  test('over lines, elements and two paragraphs', () => {
    show('<p>by Albin\n  <b>Kur</b></p><p>ti said</p>');
    const [first, second] = document.querySelectorAll('p');
    select(textOf(first as Element), 3, textOf(second as Element), 2);
    expect(found('Albin Kur ti')?.slice(1)).toEqual(['p', true]);
  });

  test('of a whole paragraph, whose end the browser puts at the start of the next', async () => {
    show('<p>KFOR</p><p>NATO</p>');
    await userEvent.tripleClick(find('p'), { position: { x: 5, y: 5 } });
    expect(found('KFOR')).toEqual(['KFOR', 'p', true]);
  });

  test('by the beginning of one that was too long to be asked about whole', () => {
    show(`<p>${'KFOR said so. '.repeat(30)}</p>`);
    select(textOf(find('p')), 0, textOf(find('p')), 400);
    expect(found('KFOR said so. KFOR')?.slice(1)).toEqual(['p', true]);
  });

  test('in open shadow roots that nobody has named, one in another', () => {
    show('<i></i><x-outer></x-outer>');
    const outer = shadow(find('x-outer'), '<p>outer</p><x-inner></x-inner>');
    const inner = shadow(find('x-inner', outer), '<p>with KFOR</p>');
    select(textOf(find('p', inner)), 5, textOf(find('p', inner)), 9);
    expect(found('KFOR')).toEqual(['KFOR', 'p', true]);
  });

  test('in text that stands right below a shadow root', () => {
    show('<x-name></x-name>');
    const root = shadow(find('x-name'), 'with KFOR');
    select(root.firstChild as Text, 5, root.firstChild as Text, 9);
    expect(found('KFOR')).toEqual(['KFOR', 'x-name', true]);
  });

  test('from the page into a shadow root, up to the end of its host', () => {
    show('<p>KFOR</p><x-name></x-name>');
    const root = shadow(find('x-name'), '<p>NATO</p>');
    select(textOf(find('p')), 0, textOf(find('p', root)), 4);
    const range = selectionOf(String(window.getSelection()), document);
    expect(range && rectsOf({ range }).length).toBeGreaterThan(0);
  });

  test('where an element of the page is named as the document’s method', () => {
    show('<img name="getSelection"><p>KFOR</p>');
    select(textOf(find('p')), 0, textOf(find('p')), 4);
    expect(found('KFOR')).toEqual(['KFOR', 'p', true]);
  });
});

test('in a frame that is open to us, the reader being in it', () => {
  show('<p>KFOR</p><iframe srcdoc=""></iframe>');
  const frame = find('iframe') as HTMLIFrameElement;
  const inside = frame.contentDocument as Document;
  inside.body.textContent = 'NATO';
  inside.getSelection()?.selectAllChildren(inside.body);
  frame.contentWindow?.focus();
  expect(selectionOf('NATO', document)?.startContainer).toBe(inside.body);
  // What is selected on the page is found all the same.
  select(textOf(find('p')), 0, textOf(find('p')), 4);
  expect(found('KFOR')).toEqual(['KFOR', 'p', true]);
});

describe('no place is found', () => {
  test('where nothing is selected', () => {
    show('<p>KFOR</p>');
    expect(found('KFOR')).toBeNull();
  });

  test('in a frame in which the reader is not', () => {
    show('<iframe srcdoc=""></iframe>');
    const inside = (find('iframe') as HTMLIFrameElement).contentDocument as Document;
    inside.body.textContent = 'KFOR';
    inside.getSelection()?.selectAllChildren(inside.body);
    expect(found('KFOR')).toBeNull();
  });
});

describe('where the browser keeps the inside closed, the outside is the place', () => {
  const boxOf = (text: string) => {
    const range = selectionOf(text, document);
    return range && rectsOf({ range })[0]?.toJSON();
  };

  test('a closed root: its host', () => {
    show('<x-name style="display: block">host</x-name>');
    const root = find('x-name').attachShadow({ mode: 'closed' });
    root.innerHTML = '<p>KFOR</p>';
    select(textOf(find('p', root)), 0, textOf(find('p', root)), 4);
    expect(boxOf('KFOR')).toEqual(find('x-name').getBoundingClientRect().toJSON());
  });

  test.each(['<input value="KFOR">', '<textarea>KFOR</textarea>'])('a field: %s', (html) => {
    show(`<p>KFOR</p><div>${html}</div>`);
    const field = find('input, textarea') as HTMLInputElement;
    field.focus();
    field.select();
    expect(boxOf('KFOR')).toEqual(field.getBoundingClientRect().toJSON());
    expect(found('KFOR')?.[1]).toBe('div');
  });
});
