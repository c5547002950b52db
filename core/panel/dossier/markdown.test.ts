import { describe, expect, test } from 'vitest';
import type { CoverageItemView } from '../../coverage/view.ts';
import type { TimelineEvent } from '../view.ts';
import { type Dossier, type DossierWords, dossierMarkdown } from './markdown.ts';

const en = (text: string) => ({ text, lang: 'en' });

const words: DossierWords = {
  date: (date) => date ?? 'undated',
  when: ({ date }) => date ?? 'undated',
  days: ({ when }) => when.date ?? 'undated',
  about: ({ publisher, when, lang }) => `${publisher} · ${when.date} · ${lang}`,
  storyLine: ({ reports, texts }) => `${reports} reports, ${texts} independent texts`,
  kind: (kind) => kind,
  times: (count) => `${count} times`,
  names: 'On this page',
  self: 'This page',
  changed: 'Changed on the way:',
  happened: 'What happened',
  differ: 'Where reports differ',
  thisPage: 'this page',
  answeredIn: (reports) => `In: ${reports}.`,
  garbled: (how) => `Changed: ${how}`,
  timeline: 'In the weeks around',
  reports: 'Related coverage',
  sources: (sources) => `Sources: ${sources}.`,
  made: (packs, day) => `Made with Newsgloss on ${day} from: ${packs}.`,
  pack: ({ name, version, checked }) => `${name.text}, version ${version}, checked ${checked}`,
};

const item = (part: Partial<CoverageItemView> = {}): CoverageItemView => ({
  id: 'courier',
  title: 'Bridge [closed] *for good*',
  summary: en('The council closes the bridge.'),
  publisher: 'Valley Courier',
  lang: 'en',
  when: { date: '2022-12-16', about: false },
  kind: 'news',
  url: 'https://courier.example/bridge_(lipa)',
  how: null,
  origin: null,
  from: 'pack',
  ...part,
});

const event = (id: string, date: string, part: Partial<TimelineEvent> = {}): TimelineEvent => ({
  event: id,
  title: en(`Event ${id}`),
  summary: en(`What happened at ${id}`),
  when: { date, about: false },
  until: null,
  ofPage: [],
  told: false,
  sources: [
    {
      id: 's',
      publisher: 'Gazette',
      title: null,
      lang: 'en',
      when: { date: '2022-12-15', about: false },
      url: 'https://g.example/1',
    },
    { id: 't', publisher: 'Cited House', title: null, lang: 'en', when: { date: null, about: false }, url: null },
  ],
  ...part,
});

const dossier: Dossier = {
  article: { address: 'https://news.example/1', canonical: null, date: '2022-12-16', lang: 'en' },
  title: '# Talks_on the bridge',
  siteName: 'Valley News',
  today: '2026-11-22',
  packs: [
    {
      ...{ id: 'valleys', name: en('The two valleys'), description: en(''), version: '1.0.0', checked: '2026-06-28' },
      ...{ publisher: '', licence: 'CC0', contact: null, actors: 1, coverage: 1 },
    },
  ],
  view: {
    cast: [
      { actor: 'mira', name: en('Mira Talanova'), kind: 'person', role: en('Minister of Bridges'), count: 3, first: 0 },
      { actor: 'lipa', name: en('Lipa'), kind: 'place', role: null, count: 1, first: 1 },
    ],
    coverage: {
      self: {
        item: item({ id: 'self' }),
        by: 'text',
        text: 'reworded',
        sameText: [item({ id: 'origin', title: null, publisher: 'Agency', url: null })],
        garbled: [{ question: en('When?'), value: en('At once'), how: en('Thursday became today.') }],
      },
      story: { reports: 5, texts: 3, by: 'compared', more: 0 },
      differences: [
        {
          id: 'when',
          question: en('When was it?'),
          event: { id: 'request', title: en('Request') },
          answers: [
            { value: en('On Thursday'), attributedTo: en('Agency'), garbled: null, reports: [item()], ofPage: false },
            { value: en('At once'), attributedTo: en('Mill News'), garbled: en('a day became none'), reports: [], ofPage: true },
          ],
        },
      ],
      related: [
        {
          lead: item({ id: 'lead' }),
          copies: [item({ id: 'copy', title: null, url: null })],
          why: { events: [], actors: [], daysApart: 0, text: null },
        },
      ],
    },
    timeline: {
      article: '2022-12-16',
      events: [event('old', '1999-06-12'), event('told', '2022-12-15', { told: true }), event('near', '2022-12-27')],
    },
    ties: { on: '2022-12-16', actors: [], ties: [] },
    kept: false,
    all: [],
  },
};

test('the dossier of a page, to the letter', () => {
  expect(dossierMarkdown(dossier, words)).toBe(`# \\# Talks\\_on the bridge

Valley News, 2022-12-16  
<https://news.example/1>

## On this page

- **Mira Talanova**: Minister of Bridges (3 times)
- **Lipa**: place (1 times)

## This page

- *[Bridge \\[closed\\] \\*for good\\*](https://courier.example/bridge_%28lipa%29)* — Valley Courier · 2022-12-16 · en
  - The council closes the bridge. — Agency · 2022-12-16 · en

Changed on the way:

- When? **At once**: Thursday became today.

## What happened

- 2022-12-15: **Event told**. What happened at told. Sources: [Gazette](https://g.example/1), 2022-12-15; Cited House, undated.

## Where reports differ

5 reports, 3 independent texts

### When was it?

- **On Thursday**, Agency. In: [Valley Courier](https://courier.example/bridge_%28lipa%29), 2022-12-16.
- **At once**, Mill News (this page). Changed: a day became none.

## In the weeks around

- 2022-12-15: **Event told**. What happened at told. Sources: [Gazette](https://g.example/1), 2022-12-15; Cited House, undated.
- 2022-12-27: **Event near**. What happened at near. Sources: [Gazette](https://g.example/1), 2022-12-15; Cited House, undated.

## Related coverage

- *[Bridge \\[closed\\] \\*for good\\*](https://courier.example/bridge_%28lipa%29)* — Valley Courier · 2022-12-16 · en
  - The council closes the bridge. — Valley Courier · 2022-12-16 · en

---

Made with Newsgloss on 2026-11-22 from: The two valleys, version 1.0.0, checked 2026-06-28.
`);
});

describe('a dossier', () => {
  test('leaves out what there is nothing to say of', () => {
    const view = {
      ...dossier.view,
      cast: [],
      coverage: { self: null, story: null, differences: [], related: [] },
      timeline: { article: null, events: [event('undated', '2022-12-15')] },
    };
    const text = dossierMarkdown({ ...dossier, title: '', view }, words);
    expect(text).not.toContain('##');
    expect(text.startsWith('# Valley News\n')).toBe(true);
    expect(text).toContain('Made with Newsgloss');
  });

  test('links to nothing but the web', () => {
    const article = { ...dossier.article, address: 'file:///home/reader/page.html' };
    expect(dossierMarkdown({ ...dossier, article }, words)).not.toMatch(/[<(]file:/);
  });
});
