import { describe, expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const CUES = ['Kosovo', 'Косово', 'dialogue', 'vote', 'судьи'];
const dictionary = dictionaryOf(
  packOf([
    actor('kosovo', { kind: 'place', strong: ['Kosovo', 'Косово'] }),
    actor('serbia', { kind: 'place', strong: ['Serbia', 'Сербия', 'Serbien', 'Serbie'] }),
    actor('china', { kind: 'place', strong: ['China'], confusables: [['china', ['porcelain']]] }),
    actor('macedonia', { kind: 'place', weak: ['Macédoine'], lang: 'fr', cues: CUES }),
    actor('nato', { strong: ['NATO', 'НАТО'] }),
    actor('kfor', { strong: ['KFOR', 'КФОР'], weak: ['СДК'], lang: 'ru', cues: CUES }),
    actor('list', { strong: ['Srpska lista'], lang: 'sr-Latn', confusables: [['srpska lista', ['igrača']]] }),
    actor('democrats', { weak: ['ПДК'], lang: 'sr-Cyrl', cues: CUES }),
    actor('party', { strong: ['Self-determination Movement'], weak: ['Self-determination', 'LVV'], cues: CUES }),
    actor('party-ru', { strong: ['движение Самоопределение'], weak: ['Самоопределение'], lang: 'ru', cues: CUES }),
    actor('court', { weak: ['Special Court', 'Конституционный суд', 'KSC'], cues: CUES }),
    actor('plan', { kind: 'agreement', weak: ['Basic Agreement'], cues: CUES }),
    actor('putin', { kind: 'person', strong: ['Vladimir Poutine'], weak: ['Poutine'], lang: 'fr', cues: CUES }),
    actor('rama', { kind: 'person', strong: ['Edi Rama'], weak: ['Rama'], cues: CUES }),
  ]),
);
const STRANGERS = 'Arta Rama teaches. Her sister Besa Rama sings. Ilir Rama and Genc Rama repair cars.';
const NEWS = 'NATO welcomed the dialogue of Kosovo and Serbia.';
const PARTY = 'The Self-determination Movement won the vote in Kosovo, and KFOR kept watch.';
const PARTY_RU = 'В Косово движение Самоопределение спорит с НАТО, КФОР усилил патрули. Сербия против.';
const PUTIN = 'Vladimir Poutine a parlé de NATO, du Kosovo et de Serbie.';

/** The actors that are marked in a block, which stands by itself on a page of many items. */
const marksIn = (lang: string, item: string, ...news: string[]) =>
  (
    link([...news, 'It rained all day.', STRANGERS, item, 'The library closes at noon.'], dictionary, { date: null, lang })[
      news.length + 2
    ] ?? []
  ).map(({ actor }) => actor);

describe('an item that has nothing to do with the news', () => {
  it.each([
    ['en', 'Self-determination is the theme of a talk for carers.', [PARTY]],
    ['en', 'At the home Self-determination is taught to carers.', [PARTY]],
    ['en', 'LVV sells used tyres.', [PARTY]],
    ['en', 'Special Court sittings are held on Mondays.', [NEWS]],
    ['en', 'The Special Court hears traffic cases.', [NEWS]],
    ['en', 'The KSC bought two dinghies.', [NEWS]],
    ['en', 'Basic Agreement with the landlord: rents stay.', [NEWS]],
    ['en', 'China, quilts and hand tools on Saturday.', [NEWS]],
    ['en', 'China tea sets and lamps.', [NEWS]],
    ['fr', 'Macédoine de légumes et jambon.', [PUTIN]],
    ['fr', 'Poutine géante et bière au marché.', ['Il pleut.', PUTIN]],
    ['sr', 'Srpska lista hitova: narod glasa.', [NEWS]],
    ['ru', 'СДК зовёт на концерт.', [PARTY_RU]],
    ['ru', 'Ремонт СДК завершат к осени.', [PARTY_RU]],
    ['ru', 'Самоопределение подростка: лекция в библиотеке.', [PARTY_RU]],
    ['ru', 'Конституционный суд проверит закон о ремонте домов.', [PARTY_RU]],
  ])('%s: %s', (lang, item, news) => {
    expect(marksIn(lang, item, ...news)).toEqual([]);
  });
});

it.each([
  ['ru', 'Норма ПДК по аммиаку превышена.', false],
  ['uk', 'Норму ПДК перевищено.', false],
  ['ru', 'ПДК победила в Косово.', true],
  ['ru', 'НАТО ждёт, а ПДК спорит.', true],
  ['sr', 'НАТО каже: ПДК је превазишла себе.', true],
])('letters of another language in Cyrillic need the news near: %s: %s', (lang, item, marked) => {
  const page = [PARTY_RU, 'ПДК спорит с НАТО о Косово.', item];
  expect(link(page, dictionary, { date: null, lang })[2]?.some(({ actor }) => actor === 'democrats')).toBe(marked);
});

describe('an item of the news', () => {
  it.each([
    ['en', 'Self-determination won the vote in Kosovo.', 'party', [PARTY]],
    ['en', 'LVV again refused the dialogue in Kosovo.', 'party', [PARTY]],
    ['en', 'The Special Court in Kosovo put off the vote.', 'court', [NEWS]],
    ['en', 'The KSC let the dialogue with Kosovo begin.', 'court', [NEWS]],
    ['en', 'Basic Agreement in hand, Kosovo goes to the dialogue.', 'plan', [NEWS]],
    ['en', 'China met NATO.', 'china', [NEWS]],
    ['en', 'The envoy flew to China.', 'china', [NEWS]],
    ['en', 'It rained. Then China spoke. NATO left.', 'china', [NEWS]],
    ['fr', 'Macédoine et Serbie ont signé, le Kosovo aussi.', 'macedonia', [PUTIN]],
    ['fr', 'Poutine a parlé du Kosovo avec la NATO.', 'putin', [PUTIN]],
    ['sr', 'Srpska lista traži da se NATO povuče.', 'list', [NEWS]],
    ['sr', 'Odlučila je Srpska lista.', 'list', [NEWS]],
    ['ru', 'СДК в Косово ждут приказа.', 'kfor', [PARTY_RU]],
    ['ru', 'Самоопределение победило в Косово.', 'party-ru', [PARTY_RU]],
    ['ru', 'Конституционный суд в Косово отменил указ, сообщили судьи.', 'court', [PARTY_RU]],
  ])('%s: %s', (lang, item, id, news) => {
    expect(marksIn(lang, item, ...news)).toContain(id);
  });

  it.each([
    ['Self-determination put off its congress.', [PARTY]],
    ['LVV put off its congress.', [PARTY]],
    ['Later LVV put off its congress.', [PARTY]],
  ])('right behind the full name: %s', (item, [news = '']) => {
    const marks = link([STRANGERS, news, item], dictionary, { date: null, lang: 'en' })[2] ?? [];
    expect(marks.map(({ actor }) => actor)).toContain('party');
  });

  it('with nobody else on the page', () => {
    const marks = link([PARTY, 'It rained all day.', 'China tea was served.', 'LVV put off its congress.'], dictionary, {
      date: null,
      lang: 'en',
    });
    expect(marks.flat().map(({ actor }) => actor)).toEqual(expect.arrayContaining(['china', 'party']));
  });
});

it.each([
  ['Self-determination is a right. LVV', false],
  ['Kosovo votes. LVV', true],
])('common words at the start of a sentence are no company: %s', (text, marked) => {
  const item = `${text} agreed.`;
  expect(marksIn('en', item, NEWS).includes('party')).toBe(marked);
});

it.each([
  ['A vote, then a talk?', true],
  ['A walk, then a talk?', false],
])('prose is read with the headline above it: %s', (headline, marked) => {
  const marks = link([NEWS, STRANGERS, headline, 'It rained. KSC agreed.'], dictionary, { date: null, lang: 'en' })[3] ?? [];
  expect(marks.length > 0).toBe(marked);
});
