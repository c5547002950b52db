import type { ActorName } from '../../../core/card/view.ts';

/** The name of another actor, by which the card turns to it. */
export function Turn({ to, onTurn }: { to: ActorName; onTurn: (to: ActorName) => void }) {
  return (
    <button type="button" class="turn" onClick={() => onTurn(to)}>
      <bdi lang={to.lang}>{to.text}</bdi>
    </button>
  );
}
