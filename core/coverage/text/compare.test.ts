import { describe, expect, test } from 'vitest';
import type { ArticleText } from './article-text.ts';
import { compareText, readText } from './compare.ts';
import type { Fingerprint } from './fingerprint.ts';
import { otherReport, pageOf, report, reworded } from './fixture.ts';
import { fingerprintOf } from './make.ts';

const SALT = 'a0b1c2d3e4f5a6b7';

const MENU = ['Home', 'News', 'Weather', 'Sport', 'Tides', 'Sign in'];
const FOOT = ['Read also', 'Comments', 'Newsletter', 'About us'];
const COMMENTS = [
  'Finally somebody does something about that pier, I have been writing to the town for six years and never had an answer.',
  'And who pays for the crates that we have to carry to the terminal now? Nobody has asked those who work there at all.',
];

function known(text: ArticleText): Fingerprint {
  const made = fingerprintOf(text, SALT);
  if (!made) throw new Error('The text is too short for a fingerprint.');
  return made;
}

function compared(page: ArticleText, text: ArticleText) {
  return compareText(readText(page), known(text), SALT);
}

const texts = ({ blocks }: ArticleText) => blocks.map(({ text }) => text);

describe('each relation', () => {
  test('the text itself is the same', () => {
    expect(compared(report(), report())).toEqual({ relation: 'same', share: 1 });
  });

  test('and so it is with other paragraphs, on a page with menus, teasers and comments', () => {
    const [first = '', second = '', ...rest] = texts(report());
    const page = pageOf([...MENU, `${first} ${second}`, ...rest, ...FOOT, texts(otherReport())[0] ?? '', ...COMMENTS]);
    expect(compared(page, report())?.relation).toBe('same');
  });

  test('with other quotation marks, capitals, dashes and without diacritics', () => {
    const page = pageOf(texts(report()).map((text) => text.toUpperCase().replaceAll('’', "'").replaceAll('-', '–')));
    expect(compared(page, report())?.relation).toBe('same');
  });

  test('its first half alone is a cut, comments below or not', () => {
    const half = texts(report()).slice(0, 4);
    expect(compared(pageOf(half), report())?.relation).toBe('cut');
    expect(compared(pageOf([...MENU, ...half, ...FOOT, ...COMMENTS]), report())?.relation).toBe('cut');
  });

  test('told over in other words it is reworded, in either direction', () => {
    expect(compared(reworded(), report())?.relation).toBe('reworded');
    expect(compared(report(), reworded())?.relation).toBe('reworded');
  });

  test('long passages amid much of its own', () => {
    const page = pageOf([...texts(otherReport()), ...texts(report()).slice(1, 4)]);
    expect(compared(page, report())?.relation).toBe('passages');
  });
});

describe('what is no copy', () => {
  test('another report of the same event', () => {
    expect(compared(otherReport(), report())).toBeNull();
    expect(compared(report(), otherReport())).toBeNull();
  });

  test('a page that draws readers to the text and quotes a paragraph of it', () => {
    const teaser = texts(report())[0]?.slice(0, 120) ?? '';
    const page = pageOf([...texts(otherReport()), texts(report())[1] ?? '', ...FOOT, teaser]);
    expect(compared(page, report())).toBeNull();
  });

  test('a page of another article of the site from which the text was kept', () => {
    const about = (text: ArticleText) => pageOf([...MENU, ...texts(text), ...FOOT, ...COMMENTS]);
    expect(compared(about(otherReport()), about(report()))).toBeNull();
  });

  test('the same words by chance of another salt', () => {
    expect(compareText(readText(report()), known(report()), 'another0another0')).toBeNull();
  });

  test('a page without a word, or with few', () => {
    expect(compared(pageOf([]), report())).toBeNull();
    expect(compared(pageOf(['', '—', '…']), report())).toBeNull();
    expect(compared(pageOf(['Port Anselm closes its pier']), report())).toBeNull();
  });

  test('names in another order do not follow the text', () => {
    expect(compared(pageOf(texts(reworded()).reverse()), report())).toBeNull();
  });
});

test('Serbian in its two scripts is one text', () => {
  const latin = pageOf([
    'Predsednik opštine rekao je juče da će most preko Ibra biti zatvoren tri nedelje zbog radova na ogradi i rasveti.',
    'Pešaci će moći da prelaze samo na zapadnoj strani, a vozila se upućuju na stari put kroz selo, kažu u opštini.',
    'Đaci iz naselja na levoj obali dobiće poseban autobus, čije će troškove, oko 1.200 evra, platiti škola i ljubitelji železnice.',
    'Njihov džip ostao je u garaži; ćerka domaćina šeta uz žičanu ogradu i čeka da se završe radovi na mostu.',
  ]);
  const cyrillic = pageOf([
    'Председник општине рекао је јуче да ће мост преко Ибра бити затворен три недеље због радова на огради и расвети.',
    'Пешаци ће моћи да прелазе само на западној страни, а возила се упућују на стари пут кроз село, кажу у општини.',
    'Ђаци из насеља на левој обали добиће посебан аутобус, чије ће трошкове, око 1.200 евра, платити школа и љубитељи железнице.',
    'Њихов џип остао је у гаражи; ћерка домаћина шета уз жичану ограду и чека да се заврше радови на мосту.',
  ]);
  expect(compared(cyrillic, latin)).toEqual({ relation: 'same', share: 1 });
  expect(compared(latin, cyrillic)).toEqual({ relation: 'same', share: 1 });
});

describe('a fingerprint that was kept or brought in broken', () => {
  const sound = known(report());
  test.each([
    ['no base64', { shingles: '%%%%' }],
    ['half a shingle', { shingles: btoa('abc') }],
    ['nothing', { shingles: '' }],
    ['other words', { shingles: btoa('abcdefgh'.repeat(60)) }],
  ])('%s', (_, broken) => {
    expect(compareText(readText(report()), { ...sound, ...broken }, SALT)).toBeNull();
  });

  test('anchors of any kind are no matter', () => {
    const fingerprint = { ...sound, anchors: ['', 'actor:', '🧶', 'date:', 'figure:NaN'] };
    expect(compareText(readText(report()), fingerprint, SALT)?.relation).toBe('same');
  });
});

/** A careless comparison takes minutes; forty milliseconds are usual where a machine has nothing else to do. */
const MOST_MS = 4000;

describe('hostile pages', () => {
  test('a hundred thousand words are read in good time', () => {
    const words = Array.from({ length: 100_000 }, (_, i) => `word${(i * 7919) % 1013}`).join(' ');
    const start = performance.now();
    expect(compared(pageOf([words]), report())).toBeNull();
    expect(performance.now() - start).toBeLessThan(MOST_MS);
  });

  test('the same word over and over', () => {
    const page = pageOf(Array.from({ length: 50 }, () => 'pier '.repeat(1000)));
    const start = performance.now();
    expect(compared(page, pageOf(['pier '.repeat(500)]))).toBeNull();
    expect(performance.now() - start).toBeLessThan(MOST_MS);
  });

  test('the text hidden among a hundred thousand words is found', () => {
    const noise = (from: number) =>
      Array.from({ length: 500 }, (_, i) =>
        Array.from({ length: 100 }, (_, j) => `w${(from + i * 97 + j * 31) % 4001}`).join(' '),
      );
    expect(compared(pageOf([...noise(1), ...texts(report()), ...noise(7)]), report())?.relation).toBe('same');
  });
});
