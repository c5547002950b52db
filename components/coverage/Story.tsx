import type { StoryView } from '../../core/coverage/view.ts';
import { useText } from '../text.tsx';
import { Item } from './Item.tsx';
import { ItemList } from './ItemList.tsx';
import { whyText } from './why.ts';

/** A report, why it is listed where there is a reason to tell, and the other reports of its text folded below it. */
export function Story({ story: { lead, copies, why } }: { story: Omit<StoryView, 'why'> & Partial<Pick<StoryView, 'why'>> }) {
  const texts = useText();
  return (
    <>
      <Item item={lead} {...(why && { why: whyText(why, texts) })} />
      {copies.length > 0 && (
        <details class="copies">
          <summary>{texts.plural('coverage_copies', copies.length)}</summary>
          <ItemList items={copies} />
        </details>
      )}
    </>
  );
}
