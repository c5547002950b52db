import type { CardView } from '../../core/card/view.ts';
import { dateText } from '../dates.ts';
import { OutLink } from '../OutLink.tsx';
import { Sentence } from '../Sentence.tsx';
import { useText } from '../text.tsx';
import { Words } from '../Words.tsx';
import type { CardMention, WrongParts } from './mention.ts';
import { Why } from './Why.tsx';
import { Wrong } from './Wrong.tsx';

interface Props {
  view: CardView;
  mention: CardMention;
  wrong: WrongParts | undefined;
}

/** Where the reader can go from here, why the name in the page was taken for this actor, what to do if it is not, and which pack speaks. */
export function Foot({ view, mention, wrong }: Props) {
  const texts = useText();
  const { wikipedia, official } = view.links;
  const checked = dateText(view.pack.checked, texts);
  return (
    <footer class="card-foot">
      {(wikipedia || official) && (
        <p class="card-links">
          {wikipedia && <OutLink to={wikipedia}>{texts.text('card_wikipedia')}</OutLink>}
          {official && <OutLink to={official}>{texts.text('card_official')}</OutLink>}
        </p>
      )}
      <Why mention={mention} />
      {wrong && <Wrong view={view} mention={mention} wrong={wrong} />}
      <p class="card-pack">
        <Sentence of="card_pack" parts={[<Words key="pack" of={view.pack.name} />, checked]} />
      </p>
    </footer>
  );
}
