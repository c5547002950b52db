import type { CoverageItemView, CoverageView, StoryView } from '../../core/coverage/view.ts';
import { useText } from '../text.tsx';
import { Item } from './Item.tsx';
import { whyText } from './why.ts';

/** What else was written: this page as the pack knows it, reports of the same text, then related stories. */
export function Coverage({ coverage }: { coverage: CoverageView }) {
  const { text } = useText();
  const { self, sameText, related } = coverage;
  return (
    <>
      {self && <Self item={self} />}
      {sameText.length > 0 && (
        <section class="coverage">
          <h2 class="label">{text('popup_same_text')}</h2>
          <ItemList items={sameText} />
        </section>
      )}
      <section class="coverage">
        <h2 class="label">{text('popup_related')}</h2>
        {related.length === 0 ? (
          <p class="coverage-none">{text('popup_no_related')}</p>
        ) : (
          <ul class="plain-list">
            {related.map((story) => (
              <li class="story" key={story.lead.id}>
                <Story story={story} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function Self({ item }: { item: CoverageItemView }) {
  const { text } = useText();
  return (
    <section class="coverage self">
      <h2 class="label">{text('popup_self')}</h2>
      <Item item={{ ...item, url: null }} />
    </section>
  );
}

/** A report with why it is listed, and the reports of its text folded below it. */
function Story({ story }: { story: StoryView }) {
  const texts = useText();
  const { lead, copies, why } = story;
  return (
    <>
      <Item item={lead} why={whyText(why, texts)} />
      {copies.length > 0 && (
        <details class="copies">
          <summary>{texts.plural('popup_copies', copies.length)}</summary>
          <ItemList items={copies} />
        </details>
      )}
    </>
  );
}

function ItemList({ items }: { items: readonly CoverageItemView[] }) {
  return (
    <ul class="plain-list">
      {items.map((item) => (
        <li class="copy" key={item.id}>
          <Item item={item} />
        </li>
      ))}
    </ul>
  );
}
