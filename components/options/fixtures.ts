/** Every state of the options page, with invented sites and packs, for tests. */
import type { KeptArticle } from '../../core/kept/kept-article.ts';
import type { OptionsState } from './state.ts';

const valleys = {
  id: 'two-valleys',
  name: { text: 'The two valleys', lang: 'en' },
  description: { text: 'People, bodies, places and agreements of the two valleys and their rivers.', lang: 'en' },
  version: '1.0.0',
  checked: '2026-06-28',
  publisher: 'The school of the two valleys',
  licence: 'CC BY 4.0',
  contact: 'https://valley.example/pack',
  actors: 30,
  coverage: 1200,
};

const shortcuts = [
  { command: 'toggle-site', keys: 'Alt+Shift+G' },
  { command: 'start-tour', keys: null },
  { command: 'open-panel', keys: 'Alt+Shift+S' },
] as const;

const plain = {
  is: 'known',
  rules: [],
  paused: false,
  descriptions: false,
  opening: { delay: 300, key: null },
  mutes: [],
  languages: [],
  browserLanguages: ['en', 'sr'],
  kept: [],
  packs: [valleys],
  shortcuts,
  keyboard: 'other',
} satisfies OptionsState;

const kept = (id: string, title: string, lang: string | null, date: string | null): KeptArticle => ({
  ...{ id, title, lang, date, site: 'Valley News', cast: [], fingerprint: null, kept: '2026-11-22T09:00:00.000Z' },
});

const en = (text: string) => ({ text, lang: 'en' });

/** The states of the options page by name. */
export const options: Record<string, OptionsState> = {
  loading: { is: 'loading' },
  error: { is: 'error' },
  'no rules': plain,
  'some rules': {
    ...plain,
    rules: [
      { pattern: 'work.valley.example', on: false },
      { pattern: '*.shop.example', on: false },
      { pattern: 'news.shop.example', on: true },
    ],
  },
  'some mutes': {
    ...plain,
    descriptions: true,
    mutes: [
      { mute: { scope: 'name', actor: 'ivo-perin', of: 'Perin' }, name: { text: 'Иво Перин', lang: 'sr-Cyrl' } },
      { mute: { scope: 'site', actor: 'lipa', of: 'news.valley.example' }, name: en('Lipa') },
      {
        mute: { scope: 'page', actor: 'mira-talanova', of: `https://news.valley.example/2022/12/16/${'a-long-path-'.repeat(9)}` },
        name: en('Mira Talanova'),
      },
    ],
  },
  paused: { ...plain, paused: true },
  'opening with a key': { ...plain, opening: { delay: 0, key: 'Alt' } },
  'opening on a Mac': { ...plain, opening: { delay: 450, key: 'Alt' }, keyboard: 'mac' },
  'chosen languages': { ...plain, languages: ['sr', 'sq', 'en-GB', 'zh-Hant'] },
  'one language': { ...plain, browserLanguages: ['de'] },
  'kept articles': {
    ...plain,
    kept: [
      kept('https://news.valley.example/1', 'Bridge reopens after talks', 'en', '2022-12-16'),
      kept('https://vesti.valley.example/2', 'Мост поново отворен', 'sr-Cyrl', '2022-12'),
      kept('https://news.valley.example/3', '', null, null),
      kept(`https://news.valley.example/${'a-long-path-'.repeat(9)}`, 'Averylongword'.repeat(20), 'en', '2022'),
    ],
  },
  'one kept article': {
    ...plain,
    kept: [kept('https://news.valley.example/1', 'Bridge reopens after talks', 'en', '2022-12-16')],
  },
  'kept articles unread': { ...plain, kept: null },
  'long pattern': { ...plain, rules: [{ pattern: `*.${'a-very-long-name.'.repeat(6)}example`, on: false }] },
};
