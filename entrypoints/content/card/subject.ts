/** What a card hangs on: a mark, or a text that the reader has selected and asks about. */
import { type Anchor, type Mark, textOfMark } from '../paint/mark.ts';

export interface Selected extends Anchor {
  readonly text: string;
}

export type Subject = Mark | Selected;

export function isMark(subject: Subject): subject is Mark {
  return 'mention' in subject;
}

/** The words of the page. */
export function wordsOf(subject: Subject): string {
  return isMark(subject) ? textOfMark(subject) : subject.text;
}
