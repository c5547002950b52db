import type { FactView, Wording } from '../../../core/card/view.ts';
import { useText } from '../../text.tsx';
import { Dated } from './Dated.tsx';
import { Sources } from './Sources.tsx';

/** Dated statements on the actor, each with its sources; an accusation with the person's answer, in the same type. */
export function Facts({ facts }: { facts: readonly FactView[] }) {
  const { text } = useText();
  return (
    <section class="facts">
      <h3 class="unseen">{text('card_facts')}</h3>
      <ul class="plain-list">
        {facts.map((fact) => (
          <li class="fact" key={fact.number}>
            <Dated when={fact.when} later={fact.later} staleSince={fact.staleSince} />
            <p class="statement" lang={fact.text.lang} dir="auto">
              {fact.text.text}
            </p>
            {fact.answer && <Answer {...fact.answer} />}
            <Sources sources={fact.sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is said to the accusation above: headed, so that nobody takes it for a part of that. */
function Answer({ text: words, lang }: Wording) {
  const { text } = useText();
  return (
    <div class="answer">
      <p class="label">{text('card_answer')}</p>
      <p class="statement" lang={lang} dir="auto">
        {words}
      </p>
    </div>
  );
}
