import type { AnswerView, DifferenceView } from '../../core/coverage/view.ts';
import { useText } from '../text.tsx';
import { Words } from '../Words.tsx';
import { ItemList } from './ItemList.tsx';

interface Props {
  differences: readonly DifferenceView[];
  /** `short`: the questions, with their answers folded; `full`: all of it, with the reports that give each answer. */
  length: 'short' | 'full';
}

/** The questions that reports answer differently, each answer with who gives it. */
export function Differences({ differences, length }: Props) {
  const Part = length === 'short' ? Short : Full;
  return (
    <ul class="plain-list differences">
      {differences.map((difference) => (
        <li class="difference" key={difference.id}>
          <Part difference={difference} />
        </li>
      ))}
    </ul>
  );
}

function Short({ difference: { question, answers } }: { difference: DifferenceView }) {
  const { plural } = useText();
  return (
    <details>
      <summary>
        <Words of={question} class="difference-question" />{' '}
        <span class="difference-count">{plural('coverage_answers', answers.length)}</span>
      </summary>
      <ul class="plain-list">
        {answers.map((answer) => (
          <li class={classOf(answer)} key={keyOf(answer)}>
            <Answer answer={answer} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Full({ difference: { question, answers } }: { difference: DifferenceView }) {
  const { plural } = useText();
  return (
    <>
      <h3 class="difference-question">
        <Words of={question} />
      </h3>
      <ul class="plain-list">
        {answers.map((answer) => (
          <li class={classOf(answer)} key={keyOf(answer)}>
            <Answer answer={answer} />
            {answer.reports.length > 0 && (
              <details class="copies">
                <summary>{plural('coverage_in_reports', answer.reports.length)}</summary>
                <ItemList items={answer.reports} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Answer({ answer: { value, attributedTo, garbled, ofPage } }: { answer: AnswerView }) {
  const { text } = useText();
  return (
    <>
      <p class="answer-value">
        <Words of={value} /> {ofPage && <span class="badge">{text('coverage_this_page')}</span>}
      </p>
      <p class="answer-by">
        <Words of={attributedTo} />
      </p>
      {garbled && (
        <p class="answer-garbled">
          {text('coverage_is_garbled')} <Words of={garbled} />
        </p>
      )}
    </>
  );
}

function classOf({ ofPage }: AnswerView): string {
  return ofPage ? 'answer answer-of-page' : 'answer';
}

/** Two may be alike in words and differ in who gives them. */
function keyOf({ value, attributedTo }: AnswerView): string {
  return `${value.text} ${attributedTo.text}`;
}
