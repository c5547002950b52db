import { describe, expect, it, vi } from 'vitest';
import { described } from './descriptions/fixture.ts';
import { actor, dictionaryOf, packOf } from './fixture.ts';
import { link } from './link.ts';
import type { PageContext } from './types.ts';

const DICTIONARY = dictionaryOf(
  packOf(
    [
      actor('albin-kurti', {
        kind: 'person',
        strong: ['Albin Kurti', 'Аљбин Курти', 'Aljbin Kurti'],
        weak: ['Kurti', 'Kurtija', 'Курти'],
        cues: ['Kosovo', 'Pristina', 'prime minister', 'Serbia'],
        confusables: [['Kurti', ['tunic', 'cotton']]],
        related: ['kosovo'],
      }),
      actor('gabriel-escobar', {
        kind: 'person',
        strong: ['Gabriel Escobar'],
        weak: ['Escobar'],
        cues: ['envoy', 'Western Balkans', 'Kosovo', 'DAS Escobar'],
        confusables: [
          ['Pablo Escobar', []],
          ['Escobar', ['cartel', 'hippo', 'Medellín']],
        ],
      }),
      actor('christopher-hill', {
        kind: 'person',
        strong: ['Christopher R. Hill'],
        weak: ['Christopher Hill', 'Hill'],
        cues: ['ambassador', 'Belgrade', 'Ambassador Hill'],
      }),
      actor('kosovo', { kind: 'place', strong: ['Kosovo', 'Kosova', 'Косово'] }),
      actor('serbia', { kind: 'place', strong: ['Serbia', 'Srbija', 'Srbije'] }),
      actor('belgrade', {
        kind: 'place',
        strong: ['Belgrade'],
        cues: ['Serbia'],
        confusables: [['Belgrade', ['Mont.', 'Montana']]],
      }),
      actor('kfor', {
        strong: ['Kosovo Force', 'KFOR-a'],
        weak: ['KFOR'],
        cues: ['Kosovo', 'NATO', 'peacekeepers'],
        confusables: [
          ['KFOR', ['tornado', 'Oklahoma']],
          ['KFOR-TV', []],
        ],
        related: ['nato'],
      }),
      actor('nato', { strong: ['NATO'] }),
      actor('serbian-progressive-party', { weak: ['SNS'], lang: 'sr', cues: ['vlada', 'Srbija'] }),
      actor('un-security-council', {
        strong: ['UN Security Council'],
        weak: ['Security Council'],
        cues: ['resolution', 'New York'],
        confusables: [['Security Council of Russia', ['Moscow']]],
      }),
      actor('united-states', {
        kind: 'place',
        strong: ['United States', 'U.S.'],
        weak: ['US', 'America'],
        cues: ['Kosovo', 'NATO', 'envoy'],
        confusables: [['US', ['JOIN US']]],
      }),
      actor('united-nations', { strong: ['United Nations'], weak: ['UN'], cues: ['Kosovo', 'resolution'] }),
      actor('european-union', { strong: ['European Union'], weak: ['EU'], cues: ['Kosovo'], confusables: [['EU', ['a eu']]] }),
    ],
    ['Kosovo Polje'],
  ),
);

/** The linked texts with their mentions in brackets. */
function marked(text: string, page: Partial<PageContext> = {}): string {
  const blocks = text.split('\n\n');
  const mentions = link(blocks, DICTIONARY, { date: null, lang: 'en', ...page });
  return blocks
    .map((block, i) =>
      (mentions[i] ?? []).reduceRight(
        (own, { start, end }) => `${own.slice(0, start)}[${own.slice(start, end)}]${own.slice(end)}`,
        block,
      ),
    )
    .join('\n\n');
}

const bare = (text: string) => text.replace(/[[\]]/g, '');

describe('link', () => {
  it.each([
    ['a strong name alone', 'Rain in [Kosovo] again.'],
    ['no surname alone', 'Kurti won the race.'],
    ['a surname after the full name', '[Albin Kurti] spoke. Then [Kurti] left.'],
    ['a headline before the full name', '[Kurti]: no deal\n\n[Albin Kurti] spoke on Monday.'],
    ['a surname with cues', 'In [Kosovo] the prime minister, [Kurti], met nobody from [Serbia].'],
    ['an office beside it', 'Prime Minister [Kurti] spoke about [Kosovo].'],
    ['an initial between', '[Albin M. Kurti] came.'],
    ['a given name in a combination that no alias has', '[Aljbin Курти] came to [Kosovo].'],
    ['possessives and hyphens', '[Kosovo]’s voters; [NATO]-led; anti-[NATO]; [Albin Kurti]’s.'],
    ['a sentence that begins with a place', '[Albin Kurti] left. In Prague [Kurti] signed.'],
  ])('marks %s', (_, text) => {
    expect(marked(bare(text))).toBe(text);
  });

  it.each([
    ['another first name', '[Albin Kurti] was in [Kosovo]. A baker, Besim Kurti, was not. Kurti sells bread.'],
    [
      'another first name, the actor named later',
      'Rain. The baker Besim Kurti sells bread. Kurti is tired.\n\n[Albin Kurti] rules [Kosovo].',
    ],
    ['a listed namesake', 'Pablo Escobar is dead. Escobar was rich. [Kosovo] has an envoy.'],
    ['a walk of life before the name', '[Albin Kurti] of [Kosovo] spoke. The roofer Kurti fell.'],
    ['a walk of life behind the name', '[Serbia] is far from Belgrade Street. Hill, the referee, saw the ambassador.'],
    ['"another" and "called"', '[Albin Kurti] rules [Kosovo].\n\nAnother Kurti, a man called Kurti, does not.'],
    ['a longer name to the right', '[Kosovo] and its prime minister [Kurti] like the Kurti Navami Palace.'],
    ['a double name', '[Albin Kurti] of [Kosovo] met Mira Kurti-Novak.'],
    ['a namesake’s things', 'The tunic is cotton. A Kurti from [Kosovo] costs more.\n\nThe Kurti sold out.'],
    [
      'an actor’s name in another block of a contested page',
      '[Gabriel Escobar], the envoy, spoke. [Escobar] left.\n\nThe cartel bred hippos. Escobar had four.',
    ],
    ['a surname in a line of capitals', 'HILL WALKERS LOST IN FOG\n\nThe ambassador of [Serbia] spoke in [Belgrade].'],
  ])('keeps silent about %s', (_, text) => {
    expect(marked(bare(text))).toBe(text);
  });

  it.each([
    [
      'a stranger’s surname where the sentence is sure',
      'The baker Besim Kurti sleeps.\n\nThe prime minister of [Kosovo], [Kurti], does not.',
    ],
    ['a title after a stranger', '[Albin Kurti] rules.\n\nBesim Kurti bakes. Prime Minister [Kurti] of [Kosovo] eats.'],
    ['the namesake that is nearer to the cue', 'Belgrade, Montana, is named after [Belgrade], [Serbia].'],
  ])('tells apart %s', (_, text) => {
    expect(marked(bare(text))).toBe(text);
  });

  it.each([
    ['a listed blocker', 'Kosovo Polje and [Kosovo]; KFOR-TV filmed.'],
    ['institutions', 'Kosovo Energy Corporation; University of Belgrade; Embassy of Serbia; Radio Kosova; Belgrade Clinic.'],
    ['companies', 'Kosovo-Straßen GmbH; Kosovo Trans d.o.o.; Kosovo Trade SH.P.K.'],
    ['a rejected weak name', 'Security Council met Christopher Hill.'],
    [
      'a longer name that runs on',
      'Diners of the Kosovo Grill greeted [Kosovo] Prime Minister [Albin Kurti] while soldiers of [NATO] talked with some [Kosovo] Serbs.',
    ],
    ['tags, handles, addresses', '#Kosovo @NATO kosovo@NATO.example NATO.example/kosovo https://NATO.int www.Serbia.example'],
    ['but no abbreviation', 'The [U.S.] and [NATO].'],
    ['a body of others', 'The [UN Security Council] met in New York. The Security Council of [Serbia] did not.'],
    ['and one that a cue of it gives away', 'In Moscow the Security Council of Russia met. The Security Council was tired.'],
    ['other Americas', '[NATO] and [Kosovo] matter to [America], not to Latin America or Miss America.'],
  ])('looks at the longer name: %s', (_, text) => {
    expect(marked(bare(text))).toBe(text);
  });

  it.each([
    ['a body with its page', '[KFOR] watched over [Kosovo] with [NATO].', 'en'],
    ['a station with its weather', 'KFOR filmed the tornado.', 'en'],
    ['the country by its article', 'A trip through the [US] by train.', 'en'],
    ['the country before a noun', 'Prices of [US] bonds fell.', 'en'],
    ['no pronoun', 'In [Kosovo] nobody told US anything. Think of US! Ask US whether [NATO] comes.', 'en'],
    ['no shouted pronoun', 'JOIN US TODAY IN TOWN\n\n[NATO] and [Kosovo].', 'en'],
    ['a shouted country in company', '[US] AND [NATO] URGE [KOSOVO] TO WAIT', 'en'],
    ['a French article', 'UN AN APRÈS\n\nLe [Kosovo] et la resolution.', 'fr'],
    ['a shouted one in Spanish', 'UN HOTEL en [Kosovo].', 'es'],
    ['the body in German', 'Die [UN] und die [EU] reden über [Kosovo].', 'de'],
    ['the union after a Serbian conjunction', 'Iz [Srbije] i sa [Kosovo], a [EU] ju je primila.', 'sr'],
  ])('reads abbreviations: %s', (_, text, lang) => {
    expect(marked(bare(text), { lang })).toBe(text);
  });

  it.each([
    ['an English article tells of a namesake', '[Albin Kurti] rules [Kosovo].\n\nIn Ohio a Kurti sells bread.', 'en'],
    ['a Serbian conjunction tells nothing', '[Albin Kurti] i [Kosovo].\n\nOni idu, a [Kurti] ostaje.\n\n[Kurti] ćuti.', 'sr'],
  ])('reads the small words of the page’s language: %s', (_, text, lang) => {
    expect(marked(bare(text), { lang })).toBe(text);
  });

  it('works without a language', () => {
    const text = '[KFOR] watches [Kosovo] for [NATO] and the [US].';
    expect(marked(bare(text), { lang: null })).toBe(text);
  });

  it('says why', () => {
    const [mentions] = link(['Prime Minister Kurti spoke about Kosovo.'], DICTIONARY, { date: null, lang: 'en' });
    expect(mentions).toEqual([
      {
        start: 15,
        end: 20,
        actor: 'albin-kurti',
        kind: 'name',
        confidence: expect.any(Number),
        strength: 'weak',
        why: [
          { rule: 'weak-alias', detail: 'Kurti' },
          { rule: 'title-beside', detail: 'Minister' },
          { rule: 'cue-word', detail: 'Prime Minister' },
          { rule: 'cue-word', detail: 'Kosovo' },
          { rule: 'page-language', detail: 'en' },
        ],
      },
      {
        start: 33,
        end: 39,
        actor: 'kosovo',
        kind: 'name',
        confidence: expect.any(Number),
        strength: 'strong',
        why: [{ rule: 'strong-alias', detail: 'Kosovo' }],
      },
    ]);
    const [kurti, kosovo] = mentions ?? [];
    expect(kurti?.confidence, 'a surname that has evidence').toBeGreaterThan(0.5);
    expect(kosovo?.confidence, 'a name that stands alone').toBeGreaterThan(kurti?.confidence ?? 1);
  });

  it('keeps mentions in order and apart, whatever the text', () => {
    const text = 'Albin Kurti Albin Albin Kurti KFOR-a US-NATO Kosovo Polje Kosovo\u00ad Escobar Gabriel Escobar. '.repeat(20);
    const [mentions = []] = link([text], DICTIONARY, { date: null, lang: null });
    expect(mentions.length).toBeGreaterThan(60);
    for (const [i, { start, end }] of mentions.entries()) {
      expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
    }
  });

  it('gives one list a block, also for a page with nothing', () => {
    expect(link(['', 'Rain.', '\ud83d'], DICTIONARY, { date: null, lang: null })).toEqual([[], [], []]);
  });

  it('is in time with twenty thousand names in one block', () => {
    const text = 'Kurti met Escobar in Kosovo, cotton, US. '.repeat(6_000);
    expect(timeOf(() => link([text], DICTIONARY, { date: null, lang: 'en' }))).toBeLessThan(SLOWEST_PAGE_MS);
  });

  it.each([
    ['commas', 'Kurti,'.repeat(15_000), 'en'],
    ['spaces', 'SNS '.repeat(15_000), 'sr-Latn'],
    ['line breaks', 'Kurti\n'.repeat(30_000), 'en'],
    ['courtesies', 'M. Kurti '.repeat(20_000), 'fr'],
    ['quotation marks', '“Hill '.repeat(24_000), 'en'],
    ['pairs of quotation marks', '«Курти» '.repeat(24_000), 'ru'],
  ])('is in time where names and %s are all of a block', (_, text, lang) => {
    expect(timeOf(() => link([text], DICTIONARY, { date: null, lang }))).toBeLessThan(SLOWEST_PAGE_MS);
  });

  it.each([
    ['de', 'Präsident Serbiens '],
    ['sr-Latn', 'predsednik Srbije '],
    ['sq', 'presidenti i Serbisë '],
    ['ru', 'президент Сербии '],
    ['en', 'In 2022 Serbian and Kosovar president of Serbia and Kosovo, '],
  ])('is in time with four thousand titles of offices in one block: %s: %s', (lang, text) => {
    expect(timeOf(() => described(text.repeat(4_000), lang))).toBeLessThan(SLOWEST_PAGE_MS);
  });

  it('finds a name after a page of more letters that fold to several than there are codes for them', async () => {
    const dictionary = dictionaryOf(packOf([actor('marko-djuric', { kind: 'person', strong: ['Marko Đurić'] })]));
    // As on a page, where no letter of the dictionary's has been seen.
    vi.resetModules();
    const fresh = await import('./link.ts');
    const letters = [...lettersFrom('가', 11_000), ...lettersFrom('𠀀', 1_000)];
    const [, found] = fresh.link([letters.join(' '), 'Marko Đurić spoke.'], dictionary, { date: null, lang: 'ko' });
    expect(found).toMatchObject([{ start: 0, end: 11, actor: 'marko-djuric' }]);
  });
});

function lettersFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => String.fromCodePoint((first.codePointAt(0) ?? 0) + i));
}

/** Generous: each takes a second at most, and quadratic work takes minutes. */
const SLOWEST_PAGE_MS = 5_000;

/** In ms of the processor, for other tests run beside this one. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
