import type { CardView } from '../../core/card/view.ts';
import { KIND } from '../kinds.ts';
import { useText } from '../text.tsx';
import { Words } from '../Words.tsx';

/** Who: the name, the name in the actor's own language, and what sort of thing it is. */
export function Head({ view, nameId, kindId }: { view: CardView; nameId: string; kindId: string }) {
  const { text } = useText();
  return (
    <header class="card-head">
      <h2 class="card-name" id={nameId}>
        <Words of={view.name} />
      </h2>
      <p class="card-kind" id={kindId}>
        {view.otherName && <Words of={view.otherName} class="card-other-name" />}
        <span>{text(KIND[view.kind])}</span>
      </p>
    </header>
  );
}
