import { describe, expect, it } from 'vitest';
import { englishText } from '../../testing/english-text.ts';
import { makeTexts } from '../../text.tsx';
import { cards } from '../fixtures.ts';
import { plainText } from './plain-text.ts';

const texts = makeTexts(englishText, 'en-GB');

function textOf(name: string): string {
  const state = cards[name]?.state;
  if (state?.is !== 'ready') throw new Error(`There is no card of an actor named ${name}.`);
  return plainText(state.view, texts);
}

describe('the card as plain text', () => {
  it('says what the card says, in its order, with every source and its address', () => {
    expect(textOf('tied to the story').replaceAll('\u2009', ' ')).toBe(`Mira Talanova
Мира Таланова · Person

On 16 December 2022
Minister of Bridges, Northern Valley · 26 October 2022 – 2 May 2024
— Valley Courier, 14 December 2022: Council of the Two Rivers meets again after a year https://courier.example/2022/12/14/council

Now (as of June 2026)
Prime minister, Northern Valley · since 2 May 2024
— Radio Morava, about December 2022 https://courier.example/2022/12/14/council

In this story · 12 – 14 December 2022
Talks on the bridge at Lipa break off
With Ana Petrin and Rivers Commission
After two days both delegations left without a date for the next round, and the bridge stayed closed to carts.
— Valley Courier, 14 December 2022: Council of the Two Rivers meets again after a year https://courier.example/2022/12/14/council

19 November 2022
Signed the agreement on the shared bridge at Lipa, which lets both towns use it without papers.
— Valley Courier, 14 December 2022: Council of the Two Rivers meets again after a year https://courier.example/2022/12/14/council
— Radio Morava, about December 2022 https://courier.example/2022/12/14/council

About December 2022
Said that the mill road would open before the winter.
— River Post, undated

Ties on 16 December 2022
Minister of Northern Valley · 2022 – 2024
— Radio Morava, about December 2022 https://courier.example/2022/12/14/council
Member of Rivers Commission · since 2019
— Valley Courier, 14 December 2022: Council of the Two Rivers meets again after a year https://courier.example/2022/12/14/council
— Radio Morava, about December 2022 https://courier.example/2022/12/14/council
Led by Ana Petrin
— River Post, undated

Wikipedia: https://en.wikipedia.example/wiki/Mira_Talanova
Official site: https://talanova.example/
The two valleys, checked 28 June 2026
https://valley.example/pack`);
  });

  it('gives each side of a contested question, with holder, date and source', () => {
    const text = textOf('contested');
    expect(text).toContain('Contested: Who may decide on the bridge at Lipa?\n\nNorthern Valley · 15 December 2022\nThe bridge');
    expect(text).toContain('Rivers Commission · 2023 · Later\nTakes no side');
    expect(textOf('ten positions').match(/Village number/g)).toHaveLength(10);
  });

  it('tells what is stale, what came later, and what is said to an accusation', () => {
    const text = textOf('everything at once');
    expect(text).toContain('Last known · not checked since June 2025\nPrime minister');
    expect(text).toContain('19 November 2022 · not checked since June 2025\nHeads the party');
    expect(text).toContain('twice.\nIn answer: Said that the second');
    expect(textOf('full')).toContain('2 April 2023 · Later\nOpened');
  });

  it.each(Object.keys(cards).filter((name) => cards[name]?.state.is === 'ready'))(
    'leaves no gap where nothing is known: %s',
    (name) => {
      expect(textOf(name)).not.toMatch(/\n{3}|null|undefined|\$|[\ue000-\uf8ff]| \n|^\n|\n$/);
    },
  );
});
