/** For tests: a small world of offices in eight languages, and the descriptions found in a text about it. */
import { actor, dictionaryOf, packOf } from '../fixture.ts';
import { link } from '../link.ts';

const place = (id: string, ...strong: string[]) => actor(id, { kind: 'place', strong });
const body = (id: string, ...strong: string[]) => actor(id, { strong });

/** From what texts in many languages are made of: `sr: srpski, srpska; sq: serb`. */
function terms(text: string): { text: string; lang: string }[] {
  return text.split(';').flatMap((own) => {
    const [lang = '', words = ''] = own.trim().split(': ');
    return words.split(', ').map((word) => ({ text: word, lang }));
  });
}

function holder(id: string, name: string, ...roles: (readonly [title: string, of: string, from: string, to: string | null])[]) {
  return {
    ...actor(id, { kind: 'person', strong: [name] }),
    roles: roles.map(([title, of, from, to]) => ({
      title: { en: title },
      of,
      from,
      to,
      asOf: '2023-06-01',
      sources: ['a-source'],
    })),
  };
}

const ACTORS = [
  {
    ...place(
      'serbia',
      'Serbia',
      'Srbije',
      'Srbiji',
      'Serbiens',
      'Serbien',
      'Serbie',
      'Serbisë',
      'Сербии',
      'Сербію',
      'Сербії',
      'Србије',
      'Србија',
    ),
    adjectives: terms(
      'en: Serbian; sr: srpski, srpske, српски; sq: serb; de: serbische, serbischen; fr: serbe; ru: сербский; uk: сербський; mk: српскиот',
    ),
  },
  {
    ...place('kosovo', 'Kosovo', 'Kosova', 'Kosovës', 'Косова', 'Косово'),
    adjectives: terms('en: Kosovar; sr: kosovski, косовски; fr: kosovar; sq: kosovar; ru: косовский'),
  },
  {
    ...place('united-states', 'United States', 'US', 'SAD', 'США', 'SHBA-së', 'États-Unis'),
    adjectives: terms('en: American; fr: américain; sq: amerikan'),
  },
  body('nato', 'NATO', 'Nato', 'НАТО', 'NATO-s', 'NATO-a', 'OTAN'),
  body('kosovo-government', 'Government of Kosovo', 'Vlade Kosova'),
  holder('first', 'Ada First', ['President', 'serbia', '2010', '2020-05-10']),
  holder('second', 'Bo Second', ['President', 'serbia', '2020-05-11', null]),
  holder('third', 'Cora Third', ['President', 'kosovo', '2021-01-01', null]),
  holder('premier', 'Di Premier', ['Prime minister', 'kosovo', '2021-01-01', null]),
  holder('minister', 'Ed Minister', ['Foreign minister', 'serbia', '2021-01-01', null]),
  holder('chief', 'Cy Chief', ['Secretary general', 'nato', '2014-10-01', null]),
  holder('envoy', 'Flo Envoy', ['Ambassador to Kosovo', 'united-states', '2021-01-01', null]),
  holder('other-envoy', 'Gus Other', ['Ambassador to Serbia', 'united-states', '2021-01-01', null]),
];

const OFFICES = [
  {
    id: 'president',
    roles: ['President'],
    titles: terms(
      'en: president, presidents; sr: predsednik, predsednika, председник; de: Präsident, Präsidenten; fr: président, présidente, présidents; sq: president, presidenti, presidentin, presidentit; ru: президент, президентом; uk: президент, президенту; mk: претседателот',
    ),
  },
  { id: 'vice-president', roles: ['Vice-president'], titles: terms('en: vice president, deputy president') },
  {
    id: 'prime-minister',
    roles: ['Prime minister'],
    titles: terms('en: prime minister; sr: premijer; fr: Premier ministre; sq: kryeministri'),
  },
  {
    id: 'head-of-government',
    roles: ['Prime minister'],
    beside: { 'kosovo-government': 'kosovo' },
    titles: terms('en: head; sr: predsednik'),
  },
  {
    id: 'foreign-minister',
    roles: ['Foreign minister'],
    titles: terms(
      'en: minister of foreign affairs; sr: šef diplomatije; fr: ministre des affaires étrangères; sq: ministri i jashtëm',
    ),
  },
  {
    id: 'secretary-general',
    roles: ['Secretary general'],
    titles: terms('en: secretary general, chief; de: Generalsekretär; sr: šef; fr: secrétaire général'),
  },
  {
    id: 'ambassador',
    roles: ['Ambassador to Kosovo', 'Ambassador to Serbia'],
    hosts: { 'Ambassador to Kosovo': ['kosovo'], 'Ambassador to Serbia': ['serbia'] },
    titles: terms('en: ambassador; fr: ambassadeur; ru: посол; sq: ambasadori; sr: ambasador'),
  },
];

const DICTIONARY = dictionaryOf(packOf(ACTORS, [], OFFICES));

/** Each description as `words = holder`, in order of place. */
export function described(text: string, lang: string | null = 'en', date: string | null = '2022-12-16'): string[] {
  const [mentions = []] = link([text], DICTIONARY, { date, lang, descriptions: true });
  return mentions
    .filter(({ kind }) => kind === 'description')
    .map(({ start, end, actor }) => `${text.slice(start, end)} = ${actor}`);
}

/** Whether descriptions are found that nobody asked for. */
export function kindsUnasked(text: string): string[] {
  const [mentions = []] = link([text], DICTIONARY, { date: '2022-12-16', lang: 'en' });
  return mentions.map(({ kind }) => kind);
}

/** Why the first description of a text was linked. */
export function reasonOf(text: string): unknown {
  const [mentions = []] = link([text], DICTIONARY, { date: '2022-12-16', lang: 'en', descriptions: true });
  return mentions.find(({ kind }) => kind === 'description')?.why;
}
