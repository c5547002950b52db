/** Sheets: cards side by side for an editor, all of one date or all of one actor. */
import { composeCard } from '../../core/card/compose.ts';
import type { CardView, Reader } from '../../core/card/view.ts';
import type { PackIndex } from '../../core/pack/pack-index.ts';
import type { Actor, Event } from '../../core/pack/schema.ts';
import { daysApart, isLater, type PartialDate } from '../../core/partial-date.ts';

export interface Sheet {
  /** The name of its files, without an ending. */
  name: string;
  title: string;
  groups: Group[];
}

export interface Group {
  heading: string;
  cards: CardView[];
}

/** The day of an article; `name` tells its files and headings. */
export interface Day {
  name: string;
  date: PartialDate;
}

const KINDS: readonly (readonly [Actor['kind'], string])[] = [
  ['person', 'People'],
  ['organisation', 'Bodies'],
  ['place', 'Places'],
  ['agreement', 'Agreements'],
];

/** All cards of the pack for an article of that day, by kind, then by name. */
export function sheetOfDay(index: PackIndex, { name, date }: Day, reader: Reader): Sheet {
  const cards = [...index.actors.keys()].map((actor) => cardAt(index, actor, date, reader));
  cards.sort((a, b) => a.name.text.localeCompare(b.name.text, reader.lang));
  const groups = KINDS.map(([kind, heading]) => ({ heading, cards: cards.filter((card) => card.kind === kind) }));
  return { name, title: `Cards for an article of ${date}`, groups: groups.filter((group) => group.cards.length > 0) };
}

/** The cards of one actor, one for each day. */
export function sheetOfActor(index: PackIndex, actor: string, days: readonly Day[], reader: Reader): Sheet {
  const groups = days.map(({ name, date }) => ({
    heading: name === date ? date : `${name}, ${date}`,
    cards: [cardAt(index, actor, date, reader)],
  }));
  return { name: actor, title: `Cards of ${actor}`, groups };
}

/** A report names who took part in what happened in the days before it. */
const NEWS_DAYS = 14;

/** As a page shows it that names the actor in full, and beside it who took part in what had happened of late. */
function cardAt(index: PackIndex, actor: string, date: PartialDate, reader: Reader): CardView {
  const cast = index.pack.events.filter((event) => isNews(event, date)).flatMap(({ actors }) => actors);
  const card = composeCard(index, { actor, date, lang: reader.lang, cast: [...new Set(cast)], strength: 'strong' }, reader);
  if (!card) throw new Error(`The pack has no actor "${actor}".`);
  return card;
}

function isNews({ date, endDate }: Event, article: PartialDate): boolean {
  return !isLater(date, article) && daysApart(endDate ?? date, article) <= NEWS_DAYS;
}
