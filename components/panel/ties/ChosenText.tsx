import type { ActorName } from '../../../core/card/view.ts';
import type { TiesView } from '../../../core/panel/view.ts';
import { RELATION } from '../../card/statements/relation-words.ts';
import { KIND } from '../../kinds.ts';
import { Sentence } from '../../Sentence.tsx';
import { useText } from '../../text.tsx';
import { Words } from '../../Words.tsx';
import { Cited } from '../picture/Cited.tsx';
import { type Link, type Read, readsOf } from './graph.ts';
import { tieYears } from './tie-words.ts';

export type Chosen = { is: 'actor'; actor: string } | { is: 'link'; link: Link };

interface Props {
  chosen: Chosen | null;
  view: TiesView;
  onActor: (actor: string) => void;
}

/** What ties the chosen actor, or what the chosen line tells, with dates and sources. */
export function ChosenText({ chosen, view, onActor }: Props) {
  const { text } = useText();
  if (!chosen) return <p class="ties-choose">{text('ties_choose')}</p>;
  const id = chosen.is === 'actor' ? chosen.actor : chosen.link.from;
  const actor = view.actors.find((each) => each.actor === id);
  if (!actor) return null;
  const reads = chosen.is === 'actor' ? readsOf(id, view.ties) : chosen.link.reads;
  return (
    <>
      <p class="label">
        <span>{text(KIND[actor.kind])}</span>
      </p>
      <p>
        <button type="button" class="picture-open" onClick={() => onActor(id)}>
          <Words of={actor} />
        </button>
      </p>
      <ul class="plain-list ties-told">
        {reads.map((read) => (
          <li key={`${read.tie.from} ${read.tie.type} ${read.tie.to} ${read.tie.since}`}>
            <TieLine read={read} other={otherOf(read, view)} />
            <Cited sources={read.tie.sources} />
          </li>
        ))}
      </ul>
    </>
  );
}

function TieLine({ read, other }: { read: Read; other: ActorName | undefined }) {
  const texts = useText();
  const years = tieYears(read, texts);
  return (
    <p>
      <Sentence of={RELATION[read.tie.type][read.direction]} parts={[other && <Words key="other" of={other} />]} />
      {years !== null && <span class="ties-years"> {years}</span>}
    </p>
  );
}

function otherOf({ tie, direction }: Read, { actors }: TiesView): ActorName | undefined {
  const id = direction === 'from' ? tie.to : tie.from;
  return actors.find(({ actor }) => actor === id);
}
