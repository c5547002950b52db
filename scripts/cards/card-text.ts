/** Cards as plain text, to be read fast and searched. Dates stand as the pack has them, so that their precision shows. */
import type {
  CardView,
  EventView,
  FactView,
  PositionView,
  QuestionView,
  RelationView,
  RoleView,
  SourceView,
  When,
} from '../../core/card/view.ts';
import type { PackIndex } from '../../core/pack/pack-index.ts';
import type { Group, Sheet } from './sheet.ts';

/** Labels stand in a column of this many characters. */
const LABEL_WIDTH = 10;

const INDENT = ' '.repeat(LABEL_WIDTH + 4);

/** The text ends with a line break. */
export function sheetText(index: PackIndex, sheet: Sheet): string {
  const count = sheet.groups.flatMap(({ cards }) => cards).length;
  return `${sheet.title} (${count})\n\n${sheet.groups.map((group) => groupText(index, group)).join('\n')}`;
}

function groupText(index: PackIndex, { heading, cards }: Group): string {
  const line = `==== ${heading} (${cards.length}) ====`;
  return `${line}\n\n${cards.map((card) => `${cardText(index, card)}\n`).join('\n')}`;
}

/** A card, a line for each statement and, below it, one for each of its sources. */
export function cardText(index: PackIndex, card: CardView): string {
  return [
    headLine(card),
    ...roleLines(index, card),
    ...(card.story ? storyLines(index, card.story) : []),
    ...card.facts.flatMap((fact) => factLines(index, card.actor, fact)),
    ...(card.question ? questionLines(index, card.question) : []),
    ...card.relations.flatMap((relation) => relationLines(index, relation)),
    ...Object.values(card.links).flatMap((link) => (link === null ? [] : [labelled('link', link)])),
    labelled('checked', card.pack.checked),
  ].join('\n');
}

function headLine({ name, otherName, kind, actor }: CardView): string {
  const names = [name, otherName].flatMap((each) => (each ? [each.text] : [])).join(' / ');
  return `${names} [${actor}, ${kind}]`;
}

function roleLines(index: PackIndex, { kind, roles }: CardView): string[] {
  const lines = (label: string, held: readonly RoleView[]) =>
    held.flatMap((role) => [labelled(label, roleText(role)), ...sourceLines(index, role.sources)]);
  if (roles.at === 'unknown') return lines('role', roles.all);
  const { then, now, last } = roles;
  const none = kind === 'person' && then.length === 0 ? [labelled('then', 'no role known')] : [];
  return [...none, ...lines('then', then), ...(last ? lines('last', [last]) : []), ...lines('now', now)];
}

function roleText({ title, of, from, to, asOf, staleSince }: RoleView): string {
  const until = to ?? `not known to have ended by ${asOf}`;
  const marks = staleMark({ staleSince }).map((mark) => ` ${mark}`);
  return `${title.text}${of ? `, ${of.text}` : ''} (${from ?? 'start not known'} – ${until})${marks.join('')}`;
}

function storyLines(index: PackIndex, story: EventView): string[] {
  const days = story.until === null ? whenText(story.when) : `${whenText(story.when)} – ${story.until}`;
  const others = story.with.map(({ text }) => text).join(', ');
  return [
    labelled('story', `${[days, ...laterMark(story)].join(' ')}: ${story.title.text}, with ${others}`),
    `${INDENT}${story.summary.text}`,
    ...sourceLines(index, story.sources),
  ];
}

/** As a sentence that begins with the card's actor, or ends with it. */
function relationLines(index: PackIndex, { type, direction, other, onPage, from, to, sources }: RelationView): string[] {
  const words = direction === 'from' ? `${type} ${other.text}` : `${other.text}: ${type} this`;
  const line = `${words} (${from ?? ''} – ${to ?? ''})${onPage ? ' ON THE PAGE' : ''}`;
  return [labelled('relation', line), ...sourceLines(index, sources)];
}

function factLines(index: PackIndex, actor: string, fact: FactView): string[] {
  const marks = [whenText(fact.when), ...laterMark(fact), ...staleMark(fact), ...sensitiveMark(index, actor, fact)];
  const answer = fact.answer ? [labelled('answer', fact.answer.text)] : [];
  return [labelled('fact', `${marks.join(' ')}: ${fact.text.text}`), ...answer, ...sourceLines(index, fact.sources)];
}

/** A card doesn't say that a fact is sensitive; its editor has to know. */
function sensitiveMark(index: PackIndex, actor: string, { number }: FactView): string[] {
  const fact = index.actors.get(actor)?.facts[number];
  return fact?.sensitive ? [`SENSITIVE (${fact.sensitive.stage}, review by ${fact.reviewBy})`] : [];
}

function questionLines(index: PackIndex, { question, positions }: QuestionView): string[] {
  return [labelled('contested', question.text), ...positions.flatMap((position) => positionLines(index, position))];
}

function positionLines(index: PackIndex, position: PositionView): string[] {
  const marks = [whenText(position.when), ...laterMark(position)].join(' ');
  return [
    labelled('position', `${position.holder.text}, ${marks}: ${position.text.text}`),
    ...sourceLines(index, position.sources),
  ];
}

function sourceLines(index: PackIndex, sources: readonly SourceView[]): string[] {
  return sources.map((source) => `${INDENT}- ${source.publisher}, ${whenText(source.when)}: ${titleText(index, source)}`);
}

/** The page's own title as the card shows it, or in brackets our line, which it doesn't show. */
function titleText(index: PackIndex, { id, title, url }: SourceView): string {
  const words = title ?? `[${index.publications.get(id)?.title.text}]`;
  return url === null ? `${words} (no link)` : words;
}

function laterMark({ later }: { later: boolean }): string[] {
  return later ? ['LATER'] : [];
}

function staleMark({ staleSince }: { staleSince: string | null }): string[] {
  return staleSince === null ? [] : [`STALE, known to hold up to ${staleSince}`];
}

function whenText({ date, about }: When): string {
  return date === null ? 'undated' : `${about ? 'about ' : ''}${date}`;
}

function labelled(label: string, text: string): string {
  return `  ${label.padEnd(LABEL_WIDTH)}  ${text}`;
}
