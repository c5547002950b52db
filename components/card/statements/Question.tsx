import type { QuestionView } from '../../../core/card/view.ts';
import { useText } from '../../text.tsx';
import { Words } from '../../Words.tsx';
import { Dated } from './Dated.tsx';
import { Sources } from './Sources.tsx';

/** A contested question. Every side has the same place, size and weight, in the pack's order, and there is no verdict. */
export function Question({ question }: { question: QuestionView }) {
  const { text } = useText();
  return (
    <section class="question">
      <h3 class="label">{text('card_contested')}</h3>
      <p class="question-text" lang={question.question.lang} dir="auto">
        {question.question.text}
      </p>
      <ul class="positions plain-list">
        {question.positions.map((position) => (
          <li class="position" key={position.holder.text}>
            <div class="position-head">
              <h4 class="position-holder">
                <Words of={position.holder} />
              </h4>
              <Dated when={position.when} later={position.later} />
            </div>
            <p class="statement" lang={position.text.lang} dir="auto">
              {position.text.text}
            </p>
            <Sources sources={position.sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
