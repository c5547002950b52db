import { useText } from '../text.tsx';
import { CardLink } from './CardLink.tsx';
import { Heading } from './Heading.tsx';
import { lookUps } from './look-up.ts';

interface Props {
  heading: string;
  ids: { name: string; about: string };
}

/** No pack knows the words: where else the reader can look, by a click of their own. */
export function Nobody({ heading, ids }: Props) {
  const { text, language } = useText();
  return (
    <>
      <Heading id={ids.name}>{heading}</Heading>
      <p class="card-note" id={ids.about}>
        {text('card_nobody')}
      </p>
      <section class="look-up">
        <h3 class="label">{text('look_up')}</h3>
        <ul class="plain-list look-up-links">
          {lookUps(heading, language).map(({ name, address }) => (
            <li key={name}>
              <CardLink to={address}>{text(name)}</CardLink>
            </li>
          ))}
        </ul>
        <p class="look-up-note">{text('look_up_note')}</p>
      </section>
    </>
  );
}
