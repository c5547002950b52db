import type { ActorName, CandidateView } from '../../core/card/view.ts';
import { KIND } from '../kinds.ts';
import { useText } from '../text.tsx';
import { Words } from '../Words.tsx';
import { Heading } from './Heading.tsx';

interface Props {
  heading: string;
  candidates: readonly CandidateView[];
  ids: { name: string; about: string };
  onTurn: (to: ActorName) => void;
}

/** Several actors fit the words: the reader says which. */
export function Choice({ heading, candidates, ids, onTurn }: Props) {
  const { text } = useText();
  return (
    <>
      <Heading id={ids.name}>{heading}</Heading>
      <p class="card-note" id={ids.about}>
        {text('card_choice')}
      </p>
      <ul class="choice plain-list" aria-labelledby={ids.about}>
        {candidates.map((candidate) => (
          <li key={candidate.actor}>
            <button type="button" class="choice-button" onClick={() => onTurn({ actor: candidate.actor, ...candidate.name })}>
              <Words class="choice-name" of={candidate.name} />{' '}
              <span class="choice-about">
                <span>{text(KIND[candidate.kind])}</span> {candidate.role && <Words of={candidate.role} />}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
