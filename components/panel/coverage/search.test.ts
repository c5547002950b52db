import { expect, test } from 'vitest';
import type { ListedView } from '../../../core/coverage/view.ts';
import { reports } from '../fixtures.ts';
import { createSearch } from './search.ts';

const [sample] = reports(1);
const report = (id: string, part: Partial<ListedView>): ListedView => ({
  ...(sample as ListedView),
  ...{ id, title: null, summary: null, publisher: '', origin: null, about: [], ...part },
});

const search = createSearch([
  report('title', { title: 'Vučević kündigt Brief an' }),
  report('cyrillic', { title: 'Вучевић: писмо Кфору', lang: 'sr-Cyrl' }),
  report('summary', { summary: { text: 'The letter went to KFOR by e-mail.', lang: 'en' } }),
  report('publisher', { publisher: 'The New Arab', origin: 'Associated Press' }),
  report('about', { about: ['Gabriel Escobar', 'Request to KFOR'] }),
]);

test.each([
  ['vucevic', ['title', 'cyrillic']],
  ['VUČEV', ['title', 'cyrillic']],
  ['вучевић', ['cyrillic']],
  ['kundigt brie', ['title']],
  ['kfor', ['about', 'cyrillic', 'summary']],
  ['kfor letter', ['summary']],
  ['associated', ['publisher']],
  ['escobar', ['about']],
  ['escobar letter', []],
  ['the arab', ['publisher']],
])('%s is found in %j', (words, ids) => {
  expect(new Set(search(words))).toEqual(new Set(ids));
});

test('a title says more than what a report is about', () => {
  const ranked = createSearch([
    report('about', { about: ['A bridge'] }),
    report('summary', { summary: { text: 'A bridge.', lang: 'en' } }),
    report('title', { title: 'A bridge' }),
  ]);
  expect(ranked('bridge')).toEqual(['title', 'summary', 'about']);
});

test.each(['', '  ', '?!'])('%j asks for nothing', (words) => {
  expect(search(words)).toBeNull();
});
