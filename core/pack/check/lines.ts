/** The lines of a pack that a reader sees by themselves, on a card or in a list, with nothing beside them that says more. */
import type { Draft, Placed } from '../read/draft.ts';
import type { Localised } from '../schema.ts';

export interface Line {
  file: string;
  place: string;
  text: string;
  lang: string;
  /** It is as a whole the name of a person. */
  isName?: boolean;
}

export function linesOf({ actors, events, questions, claims, coverage, sources }: Draft): Line[] {
  return [
    ...actors.flatMap((actor) => {
      const isName = actor.value.kind === 'person';
      const aliases = actor.value.aliases.map(({ text, lang }, i) => ({
        file: actor.file,
        place: `aliases[${i}].text`,
        text,
        lang,
      }));
      return [...localisedLines(actor, 'name', actor.value.name), ...aliases].map((line) => ({ ...line, isName }));
    }),
    ...events.flatMap((event) => [
      ...localisedLines(event, 'title', event.value.title),
      ...(event.value.names ?? []).flatMap(({ text }, i) => localisedLines(event, `names[${i}].text`, text)),
    ]),
    ...[...questions, ...claims].flatMap((entry) => localisedLines(entry, 'question', entry.value.question)),
    ...coverage.flatMap((item) => localisedLines(item, 'summary', item.value.summary)),
    // A title that stands on the page is cited; the others are ours.
    ...[...sources, ...coverage].flatMap(({ file, place, value: { title, lang } }) =>
      title.from === 'page' ? [] : [{ file, place: `${place}.title.text`, text: title.text, lang }],
    ),
  ];
}

function localisedLines({ file, place }: Placed<unknown>, field: string, texts: Localised): Line[] {
  const at = place === '' ? field : `${place}.${field}`;
  return Object.entries(texts).map(([lang, text]) => ({ file, place: `${at}.${lang}`, text, lang }));
}
