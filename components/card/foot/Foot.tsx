import type { CardView } from '../../../core/card/view.ts';
import { dateText } from '../../dates.ts';
import { Sentence } from '../../Sentence.tsx';
import { useText } from '../../text.tsx';
import { Words } from '../../Words.tsx';
import type { CardActions, CardMention, CardOrigin } from '../mention.ts';
import { CopyCard } from './CopyCard.tsx';
import { Why } from './Why.tsx';
import { Wrong } from './Wrong.tsx';

interface Props {
  view: CardView;
  mention: CardMention | null;
  origin: CardOrigin;
  actions: Pick<CardActions, 'mute' | 'copy' | 'more'>;
}

/** Where the reader can go from here, why the name in the page was taken for this actor, what to do if it is not, and which pack speaks. */
export function Foot({ view, mention, origin, actions }: Props) {
  const texts = useText();
  const checked = dateText(view.pack.checked, texts);
  return (
    <div class="card-foot">
      <CopyCard view={view} onCopy={actions.copy} onMore={actions.more} />
      {mention && <Why mention={mention} />}
      <Wrong view={view} mention={mention} origin={origin} actions={actions} />
      <p class="card-pack">
        <Sentence of="card_pack" parts={[<Words key="pack" of={view.pack.name} />, checked]} />
      </p>
    </div>
  );
}
