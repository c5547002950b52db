import { useState } from 'preact/hooks';
import type { ActorName, CardView, RelationView } from '../../../core/card/view.ts';
import { Sentence } from '../../Sentence.tsx';
import { type MessageKey, useText } from '../../text.tsx';
import { revealOpened } from '../reveal.ts';
import { relationKey, relationsHeading, relationYears } from './relation-words.ts';
import { Sources } from './Sources.tsx';
import { Turn } from './Turn.tsx';

/** More would bury what the card says for what it could be turned to. */
const SHOWN_AT_ONCE = 5;

interface Props {
  view: CardView;
  onTurn: (to: ActorName) => void;
}

/** To whom and what the actor is tied, a line each, those on the page first; their sources at the reader's wish. */
export function Relations({ view, onTurn }: Props) {
  const texts = useText();
  const [sourced, setSourced] = useState(false);
  const first = view.relations.slice(0, SHOWN_AT_ONCE);
  const rest = view.relations.slice(SHOWN_AT_ONCE);
  const shared = { headings: headingsOf(view.relations), sourced, onTurn };
  return (
    <section class="relations">
      <div class="relations-head">
        <h3 class="label">
          <span>{relationsHeading(view.roles, texts)}</span>
        </h3>
        <button type="button" class="quiet-button" aria-pressed={sourced} onClick={() => setSourced(!sourced)}>
          {texts.text('card_show_sources')}
        </button>
      </div>
      <List of={first} {...shared} />
      {rest.length > 0 && (
        <details onToggle={revealOpened}>
          <summary>{texts.plural('card_relations_more', rest.length)}</summary>
          <List of={rest} {...shared} />
        </details>
      )}
    </section>
  );
}

/** What is said above a tie: those to others of the page come first, and only where there are such is the rest told from them. */
function headingsOf(relations: readonly RelationView[]): ReadonlyMap<RelationView, MessageKey> {
  const headings = new Map<RelationView, MessageKey>();
  const here = relations.find(({ onPage }) => onPage);
  const beyond = relations.find(({ onPage }) => !onPage);
  if (here) headings.set(here, 'card_relations_here');
  if (here && beyond) headings.set(beyond, 'card_relations_beyond');
  return headings;
}

interface ListProps {
  of: readonly RelationView[];
  headings: ReadonlyMap<RelationView, MessageKey>;
  sourced: boolean;
  onTurn: Props['onTurn'];
}

function List({ of: relations, headings, sourced, onTurn }: ListProps) {
  const { text } = useText();
  return (
    <ul class="plain-list">
      {relations.map((relation) => {
        const heading = headings.get(relation);
        return (
          <li class="relation" key={`${relation.type} ${relation.direction} ${relation.other.actor} ${relation.from}`}>
            {heading && <h4 class="relation-heading">{text(heading)}</h4>}
            <Relation relation={relation} onTurn={onTurn} />
            {sourced && <Sources sources={relation.sources} brief />}
          </li>
        );
      })}
    </ul>
  );
}

function Relation({ relation, onTurn }: { relation: RelationView; onTurn: Props['onTurn'] }) {
  const texts = useText();
  const years = relationYears(relation, texts);
  return (
    <p>
      <Sentence of={relationKey(relation)} parts={[<Turn key="other" to={relation.other} onTurn={onTurn} />]} />
      {years !== null && (
        <>
          {' '}
          <span class="relation-years">{years}</span>
        </>
      )}
    </p>
  );
}
