import { type ComponentChild, Fragment } from 'preact';
import type { ActorName } from '../core/card/view.ts';
import { perLanguage } from './per-language.ts';
import { useText } from './text.tsx';

const listIn = perLanguage((language) => new Intl.ListFormat(language));

interface Props {
  of: readonly ActorName[];
  /** How one name is drawn. */
  each: (name: ActorName) => ComponentChild;
}

/** "NATO, Serbia and Kosovo", each name by itself. */
export function Names({ of: names, each }: Props) {
  const { language } = useText();
  const parts = listIn(language).formatToParts(names.map(({ actor }) => actor));
  const between = parts.filter(({ type }) => type === 'literal').map(({ value }) => value);
  return (
    <>
      {names.map((name, place) => (
        <Fragment key={name.actor}>
          {each(name)}
          {between[place]}
        </Fragment>
      ))}
    </>
  );
}
