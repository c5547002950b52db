import type { ComponentChildren } from 'preact';
import type { Tie, TieActor, TiesView } from '../../../core/panel/view.ts';
import { dateText } from '../../dates.ts';
import { type MessageKey, useText } from '../../text.tsx';
import { Words } from '../../Words.tsx';
import { Cited } from '../picture/Cited.tsx';
import { ROWS_A_STEP, useGrowing } from '../use-growing.ts';
import { relationWords } from './tie-words.ts';

interface Props {
  view: TiesView;
  onActor: (actor: string) => void;
}

const COLUMNS = ['ties_from', 'ties_relation', 'ties_to', 'ties_since', 'ties_until', 'ties_sources'] as const;

/**
 * All ties in full. On a narrow screen each row is a block of lines; the roles are written out, since a browser drops a table's own
 * with its layout.
 */
export function Table({ view, onActor }: Props) {
  const { text } = useText();
  const drawn = useGrowing(view.ties.length, ROWS_A_STEP);
  const actors = new Map(view.actors.map((actor) => [actor.actor, actor]));
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above.
    <table class="ties-table" role="table">
      {/* biome-ignore lint/a11y/noRedundantRoles: see above. */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above. */}
        <tr role="row">
          {COLUMNS.map((key) => (
            // biome-ignore lint/a11y/noRedundantRoles: see above.
            <th key={key} role="columnheader" scope="col">
              {text(key)}
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above. */}
      <tbody role="rowgroup">
        {view.ties.slice(0, drawn).map((tie) => (
          <Row key={`${tie.from} ${tie.type} ${tie.to} ${tie.since}`} tie={tie} actors={actors} onActor={onActor} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  tie: Tie;
  actors: ReadonlyMap<string, TieActor>;
  onActor: Props['onActor'];
}

function Row({ tie, actors, onActor }: RowProps) {
  const texts = useText();
  const date = (of: string | null) => (of === null ? '' : dateText(of, texts));
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above.
    <tr role="row">
      <Cell of="ties_from">
        <Name of={actors.get(tie.from)} onActor={onActor} />
      </Cell>
      <Cell of="ties_relation">{relationWords({ tie, direction: 'from' }, texts)}</Cell>
      <Cell of="ties_to">
        <Name of={actors.get(tie.to)} onActor={onActor} />
      </Cell>
      <Cell of="ties_since">{date(tie.since)}</Cell>
      <Cell of="ties_until">{date(tie.until)}</Cell>
      <Cell of="ties_sources">
        <Cited sources={tie.sources} />
      </Cell>
    </tr>
  );
}

function Cell({ of: column, children }: { of: MessageKey; children: ComponentChildren }) {
  const { text } = useText();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above.
    <td role="cell" data-label={text(column)} class={children === '' ? 'ties-empty' : undefined}>
      {children}
    </td>
  );
}

function Name({ of: actor, onActor }: { of: TieActor | undefined; onActor: Props['onActor'] }) {
  return (
    actor && (
      <button type="button" class="ties-open" onClick={() => onActor(actor.actor)}>
        <Words of={actor} />
      </button>
    )
  );
}
