/**
 * German titles in quotation marks beyond those that stand beside a book or a film: shows that begin and end
 * (`„Deutschland sucht den Superstar“ startet`), and rows in which the verb is said once (`Das Metro zeigt »A«, das
 * Gartenbau »B«`).
 */
import { neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { endsWithOneOf, isOneOf } from '../../words/list.ts';
import type { LongerNameReader } from '../name-place.ts';
import { quotationAround } from '../quoted/quotation.ts';
import { bearsTitle, isStaging } from '../quoted/titled-things.ts';

/** Words of a title; longer quotations are sentences. */
const LONGEST_TITLE = 6;
/** Words from a title to the noun that tells what it is (`die Jury der zwölften Staffel von`). */
const LONGEST_WAY = 3;
/** Units from the end of one title of a row to the beginning of the next. */
const LONGEST_GAP = 40;

/** Verbs of broadcasts and plays; who speaks, writes or shouts does something else. */
const isOfShow = isOneOf(
  'lauft lief laufen startet startete castet castete flimmert gastiert gastierte erscheint erschien feiert feierte lockt wirbt tourt pausiert',
);
/** What critics, directors and readers do with works. */
const isOfReader = isOneOf(
  'rezensiert rezensierte bespricht besprach inszenierte verfilmt verfilmte komponierte vertont vertonte empfehlen empfiehlt empfahl unterschlagen',
);
/** Nouns of broadcasts and of print. */
const endsInShow = endsWithOneOf(`
  show staffel sendung folge moderator moderatorin kandidat kandidatin jury juror jurorin finalist finalistin drehbuch doku
  soap reihe premiere auffuhrung inszenierung lesung vorstellung kinostart fortsetzung remake neuauflage bestseller ratgeber
  reisefuhrer bildband sachbuch reportage horspiel musical ballett operette revue kabarett schlager ballade hymne welthit
  ohrwurm ouverture sinfonie symphonie sonate suite requiem kantate oratorium marsch walzer polka rhapsodie programm
  brettspiel kartenspiel computerspiel videospiel rollenspiel
`);
/** Between a verb of the stage and the title (`zeigt dazu „…“`). */
const isBetween = isOneOf(
  'dazu zudem auch heute morgen abends nun noch dort hier erstmals wieder danach anschliessend uns ihnen darin derzeit mit',
);
/** What begins or ends with a work (`eröffnet mit „…“`). */
const isFraming = isOneOf(
  'eroffnet eroffnen eroffnete eroffneten beginnt beginnen begann startet starten schliesst schliessen endet endete',
);
const isSmall = isOneOf('von der des die das den dem bei beim zu zum zur aus in im fur uber mit und');
const ROW = /^["“”»«‹›]?, (?:und )?(?:das|der|die|im|in der|am|beim) \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)? $/u;

export const isGermanTitle: LongerNameReader = ({ text, start, end, sentence }) => {
  const quotation = quotationAround(text, start, end);
  if (!quotation || /[,!?…;:]\s*$/.test(text.slice(quotation.start, quotation.end))) return false;
  if (text.slice(quotation.start, quotation.end).trim() === text.slice(start, end)) return false;
  const words = text.slice(quotation.start, quotation.end).trim().split(/\s+/);
  if (words.length < 2 || words.length > LONGEST_TITLE || !/^[\p{Lu}\d]/u.test(words[0] ?? '')) return false;
  const after = neighbourAfter(text, quotation.end + 1);
  if (after?.gap === ' ' && isOfShow(after.folded)) return true;
  return isShown(text, quotation.start - 1, sentence.start) || isInRow(text, quotation.start - 1, sentence.start);
};

/** `die Jury von „Deutschland sucht den Superstar“` */
function isShown(text: string, mark: number, from: number): boolean {
  let at = mark;
  for (let i = 0; i < LONGEST_WAY; i++) {
    const word = neighbourBefore(text, at);
    if (!word || word.start < from || !/^ ?$/.test(word.gap)) return false;
    if (i === 0 && isOfReader(word.folded)) return true;
    if (word.capital && (endsInShow(word.folded) || bearsTitle(word.folded.replace(/e?s$/, '')))) return true;
    if (isBetween(word.folded)) {
      const verb = neighbourBefore(text, word.start);
      if (verb && (isStaging(verb.folded) || (word.folded === 'mit' && isFraming(verb.folded)))) return true;
    } else if (!isSmall(word.folded)) return false;
    // `Zu »…« (11. Februar)` opens a reader's letter.
    if (i === 0 && word.folded === 'zu' && (neighbourBefore(text, word.start)?.start ?? -1) < from) return true;
    at = word.start;
  }
  return false;
}

/** `Das Metro zeigt »A«, das Gartenbau »B«` */
function isInRow(text: string, mark: number, from: number): boolean {
  const gap = text.slice(Math.max(from, mark - LONGEST_GAP), mark);
  const close = gap.search(/["“”»«‹›], /);
  if (close < 0 || !ROW.test(gap.slice(close))) return false;
  const last = mark - gap.length + close;
  const open = Math.max(...['„', '»', '“', '"', '«'].map((sign) => text.lastIndexOf(sign, last - 1)));
  const verb = open < from ? null : neighbourBefore(text, open);
  return verb !== null && isStaging(verb.folded);
}
