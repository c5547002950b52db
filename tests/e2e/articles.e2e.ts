/** The main job: names are marked, cards say who was who on the day, the popup knows the page and what else was written. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Popup, TestBrowser } from './harness/browser.ts';
import { hover, marks, readCard } from './harness/page.ts';
import { type PopupReading, readWholePopup } from './harness/popup.ts';
import { readSeeds, type Seed, type SeedName } from './harness/seeds.ts';
import { sharedFolder } from './harness/shared.ts';
import { BOTH, describeIn, type Stage } from './harness/suite.ts';
import { COURIER, RADIO, VIDIK } from './harness/world.ts';

interface Expected {
  /** Whose card opens. */
  card: RegExp;
  /** What it must say: of a person the office of December 2022, of others what they are. */
  says: RegExp;
}

/** By the last word of the name as written in English. */
const ROLES: Record<string, Expected> = {
  Kurti: { card: /Kurti/, says: /Prime minister, Kosovo/ },
  Vucic: { card: /Vučić/, says: /President, Serbia/ },
  Vucevic: { card: /Vučević/, says: /minister of defence, Serbia/i },
  Escobar: { card: /Escobar/, says: /for the Western Balkans, United States/ },
  Pantic: { card: /Pantić/, says: /No office known on that date.*Police officer/s },
  Zakharova: { card: /Zakharova/, says: /Spokeswoman/ },
  Bek: { card: /Bek/, says: /Minister for European affairs, Czech/ },
  KFOR: { card: /^KFOR$/, says: /Organisation/ },
  NATO: { card: /^NATO$/, says: /Organisation/ },
  Kosovo: { card: /^Kosovo$/, says: /Place/ },
  Serbia: { card: /^Serbia$/, says: /Place/ },
};

describeIn(BOTH, 'sample articles', (stage) => {
  const samples: { address: string; day: number; names: Record<string, Expected | undefined> }[] = [
    {
      address: `${COURIER}/harbour-courier.html`,
      day: 16,
      names: {
        Escobar: ROLES.Escobar,
        'Albin Kurti': ROLES.Kurti,
        'Mikuláš Bek': ROLES.Bek,
        Vučić: ROLES.Vucic,
        KFOR: ROLES.KFOR,
        NATO: ROLES.NATO,
      },
    },
    {
      address: `${VIDIK}/vidik.html`,
      day: 29,
      names: {
        'Александар Вучић': { card: /Вучић/, says: /President, Serbia/ },
        Вучић: { card: /Вучић/, says: /President, Serbia/ },
        'Милош Вучевић': { card: /Вучевић/, says: /minister of defence, Serbia/i },
        'Албин Курти': { card: /Курти/, says: /Prime minister, Kosovo/ },
        Кфор: { card: /^Кфор$/, says: /Organisation/ },
        НАТО: { card: /^НАТО$/, says: /Organisation/ },
      },
    },
    {
      address: `${RADIO}/radio-bregu.html`,
      day: 16,
      names: {
        'Albin Kurti': { card: /Kurti/, says: /Prime minister, Kosovo/ },
        'Aleksandar Vuçiq': { card: /Vuçiq/, says: /President, Serbia/ },
        'Gabriel Escobar': { card: /Escobar/, says: /for the Western Balkans/ },
        Bek: { card: /Bek/, says: /Minister for European affairs/ },
        'KFOR-it': ROLES.KFOR,
      },
    },
  ];
  it.each(samples)('marks the names on $address and says who they were', async ({ address, day, names }) => {
    const page = await stage.browser.open(address);
    await marks(page, Object.keys(names));
    for (const [text, expected] of Object.entries(names)) await expectCard(stage, page, text, expected, day);
    await page.close();
  });

  it('marks a name that runs over several elements', async () => {
    const page = await stage.browser.open(`${COURIER}/harbour-courier.html`);
    await marks(page, ['Aleksandar Vučić', 'Resolution 1244']);
    await page.close();
  });

  it('lists the cast and coverage of a sample', async () => {
    const page = await stage.browser.open(`${COURIER}/harbour-courier.html`);
    await marks(page, ['KFOR']);
    const reading = await popupOf(stage.browser, page);
    expect(reading.cast.map(({ name }) => name)).toEqual(expect.arrayContaining(['KFOR', 'Miloš Vučević']));
    expect(reading.self).toBeNull();
    expect(reading.related.length).toBeGreaterThanOrEqual(5);
    for (const { lead, why } of reading.related) {
      expect(lead.about).toMatch(/^.+ · .*\d{4}.* · \p{L}+/u);
      expect(why).not.toBe('');
    }
    await page.close();
  });

  it('leaves the Escobar of a football page alone', async () => {
    const page = await stage.browser.open(`${COURIER}/courier-football.html`);
    expect(await marks(page)).toEqual([]);
    const reading = await popupOf(stage.browser, page);
    expect(reading.notice).toBe('No name known here');
    await page.close();
  });

  it('says on a page without a date that the date is unknown', async () => {
    const page = await stage.browser.open(`${COURIER}/courier-explained.html`);
    await marks(page, ['Albin Kurti']);
    await hover(page, 'Albin Kurti');
    const card = await readCard(stage.browser, page);
    expect(card.description).toMatch(/Date of this article unknown.*Prime minister, Kosovo/s);
    expect(card.text).not.toMatch(/^On /m);
    await page.close();
  });
});

const seedFolder = sharedFolder('seeds');

describe.skipIf(seedFolder === null)('the five seed texts (skipped where ../shared/seeds is missing)', () => {
  describeIn(BOTH, 'seeds', (stage) => {
    let seeds: Record<SeedName, Seed>;
    beforeAll(() => {
      seeds = readSeeds(seedFolder ?? '');
      for (const { address, html } of Object.values(seeds)) stage.world.put(address, { body: html });
    });

    it.each<SeedName>(['000', '001', '002', '003', '004'])(
      '%s: every actor that it names is marked and has its role',
      async (name) => {
        const { address, text, item } = seeds[name];
        const page = await stage.browser.open(address);
        const named = Object.keys(ROLES).filter((who) => new RegExp(`\\b${who}\\b`).test(text));
        const found = await marks(page, ['Kosovo']);
        for (const who of named) {
          const mark = found.find((candidate) => lastWord(candidate) === who);
          expect(mark, `${who} in ${[...new Set(found)].join(', ')}`).toBeDefined();
          await expectCard(stage, page, mark ?? '', ROLES[who], Number(item.date?.slice(-2)));
        }
        expect(named.length).toBeGreaterThan(4);
        await page.close();
      },
    );

    it.each<SeedName>(['000', '001', '002', '003', '004'])(
      '%s: the popup knows the item and lists the other four, folded',
      async (name) => {
        const page = await stage.browser.open(seeds[name].address);
        await marks(page, ['Kosovo']);
        const { self, sameText, related } = await popupOf(stage.browser, page);
        expect(publisher(self?.about)).toBe(PUBLISHER[name]);
        const copiesOf = (lead: string) =>
          related
            .filter((story) => publisher(story.lead.about) === lead)
            .flatMap(({ copies }) => copies.map(({ about }) => publisher(about)));
        const same = sameText.map(({ about }) => publisher(about));
        if (name === '000') expect(same).toEqual(expect.arrayContaining(['Associated Press', 'The New Arab']));
        else if (name === '001') expect(same).toEqual(expect.arrayContaining(['Associated Press', 'The Daily Cable']));
        else expect(copiesOf('Associated Press')).toEqual(expect.arrayContaining(['The New Arab', 'The Daily Cable']));
        if (name === '002') expect(same).toContain('NewsMe');
        else if (name === '004') expect(same).toContain('RFE/RL');
        else expect(copiesOf('RFE/RL')).toContain('NewsMe');
        const leads = related.map(({ lead }) => publisher(lead.about));
        if (name !== '003') expect(leads).toContain('Antiwar.com');
        expect(leads).not.toContain(PUBLISHER[name]);
        await page.close();
      },
    );
  });
});

const PUBLISHER: Record<SeedName, string> = {
  '000': 'The Daily Cable',
  '001': 'The New Arab',
  '002': 'RFE/RL',
  '003': 'Antiwar.com',
  '004': 'NewsMe',
};

async function expectCard(
  { browser }: Stage,
  page: Page,
  text: string,
  expected: Expected | undefined,
  day: number,
): Promise<void> {
  if (!expected) throw new Error(`No expectation for ${text}`);
  await hover(page, text);
  const card = await readCard(browser, page, expected.card);
  expect(card.text).toMatch(expected.says);
  // Dates are worded in the browser's language: "16 December 2022" or "December 16, 2022".
  if (card.description.startsWith('On '))
    expect(card.description).toMatch(new RegExp(`^On (${day} December|December ${day},) 2022`));
  expect(card.links.length, `sources on the card of ${card.name}`).toBeGreaterThan(0);
  for (const link of card.links) {
    expect(link).toMatchObject({
      href: expect.stringMatching(/^https?:/),
      rel: 'noopener noreferrer',
      referrerPolicy: 'no-referrer',
    });
  }
}

async function popupOf(browser: TestBrowser, page: Page): Promise<PopupReading> {
  const popup: Popup = await browser.openPopup(page);
  const reading = await readWholePopup(popup);
  await popup.close();
  return reading;
}

const lastWord = (text: string) => text.split(/\s+/).at(-1);

const publisher = (about = '') => about.split(' · ')[0];
