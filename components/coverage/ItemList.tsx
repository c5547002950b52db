import type { CoverageItemView } from '../../core/coverage/view.ts';
import { Item } from './Item.tsx';

/** Reports under the one, or the words, to which they belong. */
export function ItemList({ items }: { items: readonly CoverageItemView[] }) {
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
