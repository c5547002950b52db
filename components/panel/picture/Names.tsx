import { Fragment } from 'preact';
import type { ActorName } from '../../../core/card/view.ts';
import { useText } from '../../text.tsx';
import { Words } from '../../Words.tsx';

/** "NATO, Serbia and Kosovo", each in its own language. */
export function Names({ of: names }: { of: readonly ActorName[] }) {
  const { language } = useText();
  const parts = formatIn(language).formatToParts(names.map(({ actor }) => actor));
  const between = parts.filter(({ type }) => type === 'literal').map(({ value }) => value);
  return (
    <>
      {names.map((name, place) => (
        <Fragment key={name.actor}>
          <Words of={name} />
          {between[place]}
        </Fragment>
      ))}
    </>
  );
}

/** A list of events has some hundred lists of names, and to make a format takes longer than to use it. */
const formats = new Map<string, Intl.ListFormat>();

function formatIn(language: string): Intl.ListFormat {
  const format = formats.get(language) ?? new Intl.ListFormat(language);
  formats.set(language, format);
  return format;
}
