import type { GarbledView, SelfView } from '../../core/coverage/view.ts';
import { type MessageKey, type Texts, useText } from '../text.tsx';
import { Words } from '../Words.tsx';
import { Item } from './Item.tsx';
import { ItemList } from './ItemList.tsx';

const MADE: Record<NonNullable<SelfView['item']['how']>, MessageKey> = {
  reprint: 'coverage_self_reprint',
  reworded: 'coverage_self_reworded',
  retranslated: 'coverage_self_retranslated',
  abridged: 'coverage_self_abridged',
};

const LIKE: Record<NonNullable<SelfView['text']>, MessageKey> = {
  same: 'coverage_like_same',
  cut: 'coverage_like_cut',
  reworded: 'coverage_like_reworded',
  passages: 'coverage_like_passages',
};

/** What the page itself is: a report that is known, of which text, and what that text has lost on its way. */
export function Self({ self }: { self: SelfView }) {
  const texts = useText();
  const { text, plural } = texts;
  const { item, by, sameText, garbled } = self;
  const made = madeText(self, texts);
  return (
    <section class="coverage self">
      <h2 class="label">{text('coverage_self')}</h2>
      {made && <p class="self-made">{made}</p>}
      {by === 'text' && self.text !== null && <p class="self-like">{text(LIKE[self.text], [item.publisher])}</p>}
      <Item item={by === 'address' ? { ...item, url: null } : item} />
      {garbled.length > 0 && (
        <details class="garbled">
          <summary>{plural('coverage_garbled', garbled.length)}</summary>
          <Garbled statements={garbled} />
        </details>
      )}
      {sameText.length > 0 && (
        <details class="copies">
          <summary>{plural('coverage_same_text', sameText.length)}</summary>
          <ItemList items={sameText} />
        </details>
      )}
    </section>
  );
}

/** The origin comes first among the reports of its text. */
function madeText({ item, sameText, text: likeness }: SelfView, { text }: Texts): string | null {
  const [origin] = sameText;
  if (item.how !== null) return text(MADE[item.how], [item.origin ?? origin?.publisher ?? item.publisher]);
  // Which of two reports copied the other, nobody can tell where it is not declared.
  const areDeclared = sameText.every(({ how, from }) => how !== null || from === 'reader');
  return likeness === 'same' && item.origin === null && areDeclared ? text('coverage_self_own') : null;
}

function Garbled({ statements }: { statements: readonly GarbledView[] }) {
  return (
    <ul class="plain-list">
      {statements.map(({ question, value, how }) => (
        <li class="garbled-statement" key={question.text}>
          <Words of={question} class="garbled-question" /> <Words of={value} class="garbled-value" />
          <p class="garbled-how">
            <Words of={how} />
          </p>
        </li>
      ))}
    </ul>
  );
}
