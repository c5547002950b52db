import { expect, it } from 'vitest';
import { judgePage } from './pages.ts';

it('lets only what all the world writes of stand on a page about something else', () => {
  const page = judgePage('a-recipe', 'Butter from Germany and a Mr Hill.', ['germany', 'germany', 'christopher-hill']);
  expect(page.isAboutRegion).toBe(false);
  expect([...page.actors]).toEqual([
    ['germany', 2],
    ['christopher-hill', 1],
  ]);
  expect(page.strange).toEqual(['christopher-hill']);
});

it.each(['The road to Kosovo.', 'В Белграде.', 'Über Serbien.'])('takes %j for a page about the region', (text) => {
  expect(judgePage('a-page', text, ['christopher-hill'])).toMatchObject({ isAboutRegion: true, strange: [] });
});
