import { type PartialDate, precisionOf } from '../../../core/partial-date.ts';
import { dateText } from '../../dates.ts';
import { useText } from '../../text.tsx';
import { cutText, isolated, type TextWidth } from '../picture/text-width.ts';
import type { Frame } from './frame.ts';
import type { Span } from './timed.ts';

/** In px: a day in a window of years would be too thin to see. */
const LEAST_WIDTH = 2;

/** In px: about the words in the flag. */
const PADDING = 7;
const WEIGHT = 600;

interface Props {
  frame: Frame;
  window: Span;
  article: Span;
  day: PartialDate;
  measure: TextWidth;
}

/** The article's day as a band through all lanes, with its date on a flag; a month or a year where no more is known. */
export function ArticleDay({ frame, window, article, day, measure }: Props) {
  const texts = useText();
  const { width, top, axis, scale, enlarged, xAt } = frame;
  const from = (article.from - window.from) * scale;
  const to = Math.max((article.to - window.from) * scale, from + LEAST_WIDTH);
  const left = Math.min(xAt(from), xAt(to));
  const size = (words: string) => measure(words, WEIGHT);
  const words = texts.text('timeline_article', [dateText(day, texts)]);
  const text = cutText(words, width - 2 * PADDING, size) ?? '';
  const flag = size(text) + 2 * PADDING;
  const middle = left + (to - from) / 2;
  const at = Math.min(Math.max(middle - flag / 2, 0), width - flag);
  const height = top - 6 * enlarged;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused; it is drawn, and the caption says it in words.
    <g class="timeline-day" aria-hidden="true">
      <rect class="timeline-day-band" x={left} y={height} width={to - from} height={axis - height} />
      {precisionOf(day) === 'day' && <line class="timeline-day-line" x1={middle} x2={middle} y1={height} y2={axis} />}
      <rect class="timeline-day-flag" x={at} y={0} width={flag} height={height} rx={4} />
      <text class="timeline-day-text" x={at + flag / 2} y={height / 2} text-anchor="middle" dominant-baseline="central">
        {isolated(text)}
      </text>
    </g>
  );
}
