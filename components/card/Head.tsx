import type { CardView } from '../../core/card/view.ts';
import { precisionOf } from '../../core/partial-date.ts';
import { dateText } from '../dates.ts';
import { KIND } from '../kinds.ts';
import { Sentence } from '../Sentence.tsx';
import { useText } from '../text.tsx';
import { Words } from '../Words.tsx';
import type { CardMention } from './mention.ts';

interface Props {
  view: CardView;
  mention: CardMention | null;
  nameId: string;
  kindId: string;
}

/** Who: the name, the name in the actor's own language, and what sort of thing it is. */
export function Head({ view, mention, nameId, kindId }: Props) {
  const { text } = useText();
  return (
    <div class="card-head">
      <h2 class="card-name" id={nameId}>
        <Words of={view.name} />
      </h2>
      <div id={kindId}>
        <p class="card-kind">
          {view.otherName && <Words of={view.otherName} class="card-other-name" />} <span>{text(KIND[view.kind])}</span>
        </p>
        {mention?.kind === 'description' && <Held view={view} words={mention.text} />}
      </div>
    </div>
  );
}

/** The page names nobody here, so the card says first how it comes to this actor. */
function Held({ view, words }: { view: CardView; words: string }) {
  const texts = useText();
  if (view.roles.at !== 'article') return null;
  const { date } = view.roles;
  const key = precisionOf(date) === 'day' ? 'card_held_on' : 'card_held_in';
  return (
    <p class="card-held">
      <Sentence of={key} parts={[<bdi key="words">{words}</bdi>, dateText(date, texts)]} />
    </p>
  );
}
