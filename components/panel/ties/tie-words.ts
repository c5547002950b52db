/** How the drawing and the table word a tie: as the card does. */
import { RELATION } from '../../card/statements/relation-words.ts';
import { spanText } from '../../dates.ts';
import type { Texts } from '../../text.tsx';
import type { Read } from './graph.ts';

/** Stands for the other actor's name while a message is filled in; no message contains it. */
const NAME = '\ue000';

/** "Led by", "Part of": the relation without the other's name, which stands at the end of the line. */
export function relationWords({ tie, direction }: Read, { text }: Texts): string {
  const parts = text(RELATION[tie.type][direction], [NAME]).split(NAME);
  return parts
    .map((part) => part.trim().replace(/[:：]$/u, ''))
    .filter((part) => part !== '')
    .join(' … ');
}

/** "since 22 March 2021"; `null` where neither end is known. */
export function tieYears({ tie }: Read, texts: Texts): string | null {
  return spanText(tie.since, tie.until, texts);
}
