/**
 * Titles of one word that the head of any part of a body has too: a noun behind them, or behind the name, tells of the part
 * (`head of EU mission`, `NATO chief economist`, `šef NATO misije`).
 */
import { neighbourAfter } from '../evidence/neighbours.ts';
import { isOneOf } from '../evidence/words/list.ts';
import { foldWord } from '../text/fold.ts';
import { isAllCapitals, wordBefore } from '../text/tokens.ts';
import type { Owner } from './owners.ts';
import type { Title } from './titles.ts';

const isGeneral = isOneOf('head chief boss leader commander director president sef');

/** What a sentence goes on with behind a description; anything else may be such a noun. */
const goesOn = isOneOf(
  `and or but as at by for from in into of on over to with within without after before during until since about against amid
  near who whom whose which that when where while if because is are was were has have had will would can could may might must
  should do does did not also now then again still already never only just both yesterday today told said met spoke held took
  gave made saw went came left began sent wrote set put led won lost kept found called let felt`,
  'says urges warns visits calls meets tells wants hopes welcomes condemns thanks rejects accuses asks sees speaks expects arrives leaves',
  'je su se i a ali u na da za sa s od o po iz kod koji koja koje ce bi nije jer te ili ne sam smo ima nema moze mora treba',
);

/** Whether the title may be that of a part. */
export function isOfPart({ whole, marked, isBefore }: Owner, { start, end, lang }: Title, text: string): boolean {
  if (!isGeneral(foldWord(text.slice(start, end)))) return false;
  const behind = neighbourAfter(text, whole.end);
  if (behind?.gap !== ' ' || goesOn(behind.folded)) return false;
  if (lang === 'en') return !isVerb(behind.folded, isBefore);
  // A Serbian name qualifies a noun where it has no ending of its case.
  const last = whole.end > marked.end ? wordBefore(text, whole.end) : null;
  return lang === 'sr' && last !== null && isAllCapitals(text, last);
}

/** `NATO chief warns`; behind a name an s is as well a plural's (`chief of NATO forces`). */
function isVerb(word: string, isBefore: boolean): boolean {
  return /ed$/.test(word) || (isBefore && /s$/.test(word));
}
