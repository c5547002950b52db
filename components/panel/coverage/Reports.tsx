import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListedView } from '../../../core/coverage/view.ts';
import { Item } from '../../coverage/Item.tsx';
import { dateText } from '../../dates.ts';
import { useText } from '../../text.tsx';
import { byMonth } from './groups.ts';

interface ReportsProps {
  items: readonly ListedView[];
  /** By how well they fit, and so not under their dates. */
  isRanked: boolean;
  /** The place of the first that came with the last step: the button that brought it is elsewhere now. */
  from: number;
}

/** Reports under their months, or in the order of how well they fit. */
export function Reports({ items, isRanked, from }: ReportsProps) {
  const texts = useText();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (from > 0) focusOn(list.current?.querySelectorAll<HTMLElement>('.listed')[from]);
  }, [from]);
  if (isRanked) {
    return (
      <div ref={list}>
        <List items={items} />
      </div>
    );
  }
  return (
    <div ref={list}>
      {byMonth(items).map(({ date, items: ofMonth }) => (
        <section class="month" key={date}>
          <h4 class="month-name">{date === null ? texts.text('date_undated') : dateText(date, texts)}</h4>
          <List items={ofMonth} />
        </section>
      ))}
    </div>
  );
}

function List({ items }: { items: readonly ListedView[] }) {
  return (
    <ul class="plain-list">
      {items.map((item) => (
        <li class="listed" key={item.id}>
          <Item item={item} />
        </li>
      ))}
    </ul>
  );
}

/** Its link, or where it has none the report itself. */
function focusOn(report: HTMLElement | undefined): void {
  if (!report) return;
  const link = report.querySelector('a');
  if (!link) report.tabIndex = -1;
  (link ?? report).focus();
}
