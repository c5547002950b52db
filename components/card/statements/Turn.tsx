import type { ActorName } from '../../../core/card/view.ts';

interface Props {
  to: ActorName;
  onTurn: (to: ActorName) => void;
}

/** The name of another actor, by which the card turns to it. It stands in sentences, and so breaks and wraps as their words do. */
export function Turn({ to, onTurn }: Props) {
  const turn = () => onTurn(to);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    // The space key would scroll as well.
    event.preventDefault();
    turn();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers make of every button a box, which no line can break.
    <span role="button" tabIndex={0} class="turn" onClick={turn} onKeyDown={onKeyDown}>
      <bdi lang={to.lang}>{to.text}</bdi>
    </span>
  );
}
