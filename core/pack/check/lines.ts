/** The texts of a pack that name people: lines that a reader sees by themselves, with nothing beside them that says more, and passages. */
import type { Draft, Placed } from '../read/draft.ts';
import type { Localised } from '../schema.ts';

export interface Line {
  file: string;
  place: string;
  text: string;
  lang: string;
  /** It is as a whole the name of a person, or helps to find one. */
  isName?: boolean;
  /** It helps to find a name, whatever the language of the text that it stands in. */
  isCue?: boolean;
  /** It stands so on the page that it is cited from. */
  isCited?: boolean;
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
      const cues = actor.value.cues.map((text, i) => ({ file: actor.file, place: `cues[${i}]`, text, lang: '', isCue: true }));
      return [...localisedLines(actor, 'name', actor.value.name), ...aliases, ...cues].map((line) => ({ ...line, isName }));
    }),
    ...events.flatMap((event) => [
      ...localisedLines(event, 'title', event.value.title),
      ...(event.value.names ?? []).flatMap(({ text }, i) => localisedLines(event, `names[${i}].text`, text)),
    ]),
    ...[...questions, ...claims].flatMap((entry) => localisedLines(entry, 'question', entry.value.question)),
    ...coverage.flatMap((item) => localisedLines(item, 'summary', item.value.summary)),
    ...[...sources, ...coverage].map(({ file, place, value: { title, lang } }) => ({
      file,
      place: `${place}.title.text`,
      text: title.text,
      lang,
      isCited: title.from === 'page',
    })),
  ];
}

/** Longer texts in English, which may name people beside what happened; it is always there, and says what the other languages say. */
export function passagesOf({ events, questions, claims }: Draft): Line[] {
  const english = ({ file, place }: Placed<unknown>, field: string, text: Localised | undefined): Line[] =>
    text === undefined ? [] : [{ file, place: `${place}.${field}.en`, text: text.en, lang: 'en' }];
  return [
    ...events.flatMap((event) => english(event, 'summary', event.value.summary)),
    ...questions.flatMap((question) =>
      question.value.positions.flatMap(({ text }, i) => english(question, `positions[${i}].text`, text)),
    ),
    ...claims.flatMap((claim) =>
      claim.value.answers.flatMap(({ value, distorted }, i) => [
        ...english(claim, `answers[${i}].value`, value),
        ...english(claim, `answers[${i}].distorted`, distorted),
      ]),
    ),
  ];
}

function localisedLines({ file, place }: Placed<unknown>, field: string, texts: Localised): Line[] {
  const at = place === '' ? field : `${place}.${field}`;
  return Object.entries(texts).map(([lang, text]) => ({ file, place: `${at}.${lang}`, text, lang }));
}
