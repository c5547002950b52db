/** Five reports of one request, at addresses that nobody knows: which are one text, what a copy garbled, where the texts differ. */
import { beforeAll, describe, expect, it } from 'vitest';
import { marks } from './harness/page.ts';
import { type PopupReading, readPopup } from './harness/popup.ts';
import { readSeeds, type Seed, type SeedName } from './harness/seeds.ts';
import { sharedFolder } from './harness/shared.ts';
import { BOTH, describeIn, type Stage } from './harness/suite.ts';

const seedFolder = sharedFolder('seeds');

interface Expected {
  publisher: string;
  made: RegExp;
  /** Publishers of other reports of its text, some of them. */
  sameText: string[];
  /** Questions on which its text garbles its origin, each by a word of it. */
  garbled: RegExp[];
}

const EXPECTED: Record<SeedName, Expected> = {
  '000': {
    publisher: 'The Daily Cable',
    made: /^Rewords the text of Associated Press/,
    sameText: ['Associated Press', 'The New Arab'],
    garbled: [/KFOR|NATO-led force/i, /shooting/i, /combat readiness/i, /presidency/i, /Zakharova/],
  },
  '001': {
    publisher: 'The New Arab',
    made: /^Prints the text of Associated Press/,
    sameText: ['Associated Press', 'The Daily Cable'],
    garbled: [],
  },
  '002': { publisher: 'RFE/RL', made: /^A text of its own/, sameText: ['NewsMe'], garbled: [] },
  '003': { publisher: 'Antiwar.com', made: /^A text of its own/, sameText: ['SouthFront'], garbled: [] },
  '004': {
    publisher: 'NewsMe',
    made: /^The text of RFE\/RL, translated there and back/,
    sameText: ['RFE/RL'],
    garbled: [/When was the request/],
  },
};

const PUBLISHERS = Object.values(EXPECTED).map(({ publisher }) => publisher);

/** What the texts disagree on, in the words of the questions. */
const DIFFER = [/When was the request/, /How large is KFOR/, /What set off the roadblocks/, /Who recognises Kosovo/];

describe.skipIf(seedFolder === null)('the five seed texts elsewhere (skipped where ../shared/seeds is missing)', () => {
  describeIn(BOTH, 'seeds elsewhere', (stage) => {
    let seeds: Record<SeedName, Seed>;
    beforeAll(() => {
      seeds = readSeeds(seedFolder ?? '');
      for (const { elsewhere } of Object.values(seeds)) stage.world.put(elsewhere.address, { body: elsewhere.html });
    });

    it.each(Object.keys(EXPECTED) as SeedName[])('%s: is known by its text alone', async (name) => {
      const expected = EXPECTED[name];
      const { self, sameText, story, differences } = await popupOn(stage, seeds[name]);
      expect(self?.about).toMatch(new RegExp(`^${expected.publisher} · `));
      expect(self?.made).toMatch(expected.made);
      const publishers = sameText.map(({ about }) => about.split(' · ')[0]);
      expect(publishers).toEqual(expect.arrayContaining(expected.sameText));
      for (const other of PUBLISHERS.filter((each) => !expected.sameText.includes(each))) expect(publishers).not.toContain(other);
      expect(self?.garbled).toHaveLength(expected.garbled.length);
      for (const question of expected.garbled)
        expect(self?.garbled.map((each) => each.question)).toContainEqual(expect.stringMatching(question));
      expect(story).toBe('5 reports, 3 independent texts');
      for (const question of DIFFER) {
        const found = differences.find((each) => question.test(each.question));
        expect(found, `${question} among ${differences.map((each) => each.question).join(' ')}`).toBeDefined();
        expect(found?.answers.length).toBeGreaterThan(1);
      }
    });
  });
});

async function popupOn({ browser }: Stage, { elsewhere }: Seed): Promise<PopupReading> {
  const page = await browser.open(elsewhere.address);
  await marks(page, ['Kosovo']);
  const popup = await browser.openPopup(page);
  const reading = await readPopup(popup);
  await popup.close();
  await page.close();
  return reading;
}
