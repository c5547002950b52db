import type { FactView } from '../../core/card/view.ts';
import { useText } from '../text.tsx';
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
          <li class="fact" key={fact.text.text}>
            <Dated when={fact.when} later={fact.later} />
            <p class="statement" lang={fact.text.lang} dir="auto">
              {fact.text.text}
            </p>
            {fact.answer && (
              <p class="statement" lang={fact.answer.lang} dir="auto">
                {fact.answer.text}
              </p>
            )}
            <Sources sources={fact.sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
