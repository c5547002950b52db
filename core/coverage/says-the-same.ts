/** Whether a page says what the report says that it is taken for. */
import type { SelfView } from './view.ts';

/** Known by its address, or by the very text. What cuts or rewords a report may have left an answer out, or changed it. */
export function saysTheSame({ by, text }: Pick<SelfView, 'by' | 'text'>): boolean {
  return by === 'address' || text === 'same';
}
