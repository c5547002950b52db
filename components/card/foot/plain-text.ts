/** The card as plain text, to be pasted where a reader writes: what the card says, in its order, with all sources and their addresses. */
import type { CardView, EventView, FactView, QuestionView, RelationView, SourceView, When } from '../../../core/card/view.ts';
import type { PartialDate } from '../../../core/partial-date.ts';
import { dateText, eventText, whenText } from '../../dates.ts';
import { KIND } from '../../kinds.ts';
import type { Texts } from '../../text.tsx';
import { relationKey, relationsHeading, relationYears } from '../statements/relation-words.ts';
import { type RoleGroup, roleGroups } from '../statements/role-groups.ts';

/** Lines of a part of the card; parts are set off by an empty line. */
type Part = (string | null)[];

/** The card's parts with an empty line between them; lines end in `\n`, the last one does not. */
export function plainText(view: CardView, texts: Texts): string {
  const parts: Part[] = [
    headPart(view, texts),
    ...roleGroups(view.roles, view.kind, texts).map((group) => rolePart(group, texts)),
    ...(view.story ? [storyPart(view.story, texts)] : []),
    ...view.facts.map((fact) => factPart(fact, texts)),
    ...(view.question ? questionParts(view.question, texts) : []),
    ...(view.relations.length > 0 ? [relationsPart(view, texts)] : []),
    footPart(view, texts),
  ];
  return parts.map((part) => part.filter((line) => line !== null).join('\n')).join('\n\n');
}

function headPart({ name, otherName, kind }: CardView, { text }: Texts): Part {
  return [name.text, [otherName?.text, text(KIND[kind])].filter((word) => word !== undefined).join(' · ')];
}

function rolePart({ heading, staleSince, none, roles }: RoleGroup, texts: Texts): Part {
  const told = roles.flatMap(({ role, years, staleSince, isTold }) => {
    const { title, of } = role;
    const named = of ? texts.text('card_role_of', [title.text, of.text]) : title.text;
    return [joined(named, years, stale(staleSince, texts)), ...(isTold ? [] : sourceLines(role.sources, texts))];
  });
  return [joined(heading, stale(staleSince, texts)), none, ...told];
}

function storyPart(story: EventView, texts: Texts): Part {
  const { title, later, with: names, summary, sources } = story;
  const list = new Intl.ListFormat(texts.language).format(names.map(({ text }) => text));
  return [
    joined(texts.text('card_story'), eventText(story, texts), later ? texts.text('card_later') : null),
    title.text,
    names.length > 0 ? texts.text('card_story_with', [list]) : null,
    summary.text,
    ...sourceLines(sources, texts),
  ];
}

function factPart({ when, later, staleSince, text, answer, sources }: FactView, texts: Texts): Part {
  return [
    beginning(dated(when, later, staleSince, texts), texts),
    text.text,
    answer && `${texts.text('card_answer')}: ${answer.text}`,
    ...sourceLines(sources, texts),
  ];
}

function questionParts({ question, positions }: QuestionView, texts: Texts): Part[] {
  const sides = positions.map(({ holder, when, later, text, sources }) => [
    joined(holder.text, dated(when, later, null, texts)),
    text.text,
    ...sourceLines(sources, texts),
  ]);
  return [[`${texts.text('card_contested')}: ${question.text}`], ...sides];
}

function relationsPart({ roles, relations }: CardView, texts: Texts): Part {
  const line = (relation: RelationView) =>
    joined(texts.text(relationKey(relation), [relation.other.text]), relationYears(relation, texts));
  return [
    relationsHeading(roles, texts),
    ...relations.flatMap((relation) => [line(relation), ...sourceLines(relation.sources, texts)]),
  ];
}

function footPart({ links, pack }: CardView, texts: Texts): Part {
  const { text } = texts;
  return [
    links.wikipedia && `${text('card_wikipedia')}: ${links.wikipedia}`,
    links.official && `${text('card_official')}: ${links.official}`,
    text('card_pack', [pack.name.text, dateText(pack.checked, texts)]),
    pack.contact,
  ];
}

function sourceLines(sources: readonly SourceView[], texts: Texts): string[] {
  return sources.map(({ publisher, when, title, url }) => {
    const date = whenText(when, texts);
    const words =
      title === null ? texts.text('source_plain', [publisher, date]) : texts.text('source_with_title', [publisher, date, title]);
    return `— ${url === null ? words : `${words} ${url}`}`;
  });
}

/** "About 2022", where it begins a line. */
function beginning(words: string, { language }: Texts): string {
  return words.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(language));
}

function dated(when: When, later: boolean, staleSince: PartialDate | null, texts: Texts): string {
  return joined(whenText(when, texts), later ? texts.text('card_later') : null, stale(staleSince, texts));
}

function stale(since: PartialDate | null, texts: Texts): string | null {
  return since === null ? null : texts.text('card_stale', [dateText(since, texts)]);
}

function joined(...words: (string | null)[]): string {
  return words.filter((word) => word !== null).join(' · ');
}
