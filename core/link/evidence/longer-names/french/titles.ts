/** French titles that readers and publishers name without saying what they are (`Un client lit « Voyage au Kosovo »`). */
import { neighbourBefore } from '../../neighbours.ts';
import { isOneOf } from '../../words/list.ts';
import type { LongerNameReader } from '../name-place.ts';
import { quotationAround } from '../quoted/quotation.ts';

/** Words of a title; longer quotations are sentences. */
const LONGEST_TITLE = 6;
/** What one does with a work; what is written or answered may be speech. */
const isReading = isOneOf(
  `lit lisent lisait lisaient relit relisait relire feuillette feuilletait feuilleter publie publiait publiera reedite traduit traduisait adapte adaptait
  tourne tournait monte montait dedicace dedicacait chante chantait fredonne fredonnait offre dirige dirigeait`,
);

export const isFrenchTitle: LongerNameReader = ({ text, start, end }) => {
  const quotation = quotationAround(text, start, end);
  if (!quotation) return false;
  const title = text.slice(quotation.start, quotation.end).trim();
  if (!/^[\p{Lu}\d]/u.test(title) || /[.,!?…;:]$/.test(title) || title.split(/\s+/).length > LONGEST_TITLE) return false;
  if (title === text.slice(start, end)) return false;
  const verb = neighbourBefore(text, quotation.start - 1);
  return verb !== null && /^ ?$/.test(verb.gap) && isReading(verb.folded);
};
