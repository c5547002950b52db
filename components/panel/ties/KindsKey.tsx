import type { TieActor } from '../../../core/panel/view.ts';
import { KIND } from '../../kinds.ts';
import { useText } from '../../text.tsx';
import { KindShape } from './KindShape.tsx';

const KINDS = ['person', 'organisation', 'place', 'agreement'] as const;

/** What the shapes mean, as far as there are such. */
export function KindsKey({ actors }: { actors: readonly TieActor[] }) {
  const { text } = useText();
  const kinds = KINDS.filter((kind) => actors.some((actor) => actor.kind === kind));
  return (
    <div class="picture-foot">
      <ul class="picture-legend">
        {kinds.map((kind) => (
          <li key={kind}>
            <Sign kind={kind} page />
            {text(KIND[kind])}
          </li>
        ))}
        {actors.some(({ onPage }) => !onPage) && (
          <li>
            <Sign kind="organisation" page={false} />
            {text('ties_between')}
          </li>
        )}
      </ul>
    </div>
  );
}

function Sign({ kind, page }: { kind: TieActor['kind']; page: boolean }) {
  return (
    <svg
      width="24"
      height="16"
      viewBox="0 0 24 16"
      class={`ties-actor${page ? ' ties-actor-page' : ''}`}
      aria-hidden="true"
      focusable="false"
    >
      <KindShape kind={kind} x={1} y={1} width={22} height={14} />
    </svg>
  );
}
