/**
 * Surnames that name nobody where they stand: a dish with the article of women (`la poutine`, written `la Maison de la
 * Poutine`), a firm that is told behind a comma to be one (`maillots signés Macron, l'équipementier de Bologne`).
 */
import type { Candidate } from '../names/candidates.ts';
import { type Neighbour, neighbourAfter } from '../neighbours.ts';
import { isArticle } from '../words/beside.ts';
import { beginsWithOneOf, isOneOf } from '../words/list.ts';
import { isArticleAlone } from './behind.ts';

/** French has no article before a newsmaker's surname, and of women the familiar one alone. */
const isFeminine = isOneOf('la une cette');
/** Firms that make and sell goods, by their beginnings. */
const isFirm = beginsWithOneOf(
  'equipementier fabricant marque enseigne fournisseur constructeur sportswear brand maker manufacturer supplier kitmaker outfitter shirtmaker label',
  'ausruster hersteller sportartikel sportausrust marke lieferant modemarke modehaus',
);
/** Words from the article to the firm (`the Bologna sportswear firm`). */
const LONGEST_WAY = 3;

export function isNoPerson(name: Candidate, before: Neighbour | null, text: string, lang: string): boolean {
  return (lang === 'fr' && isDish(name, before)) || isFirmBehind(name, text);
}

function isDish({ sentence }: Candidate, article: Neighbour | null): boolean {
  return article?.gap === ' ' && article.start >= sentence.start && isFeminine(article.folded);
}

/** Not the next one of a list, which bears its own name (`Macron, le constructeur Airbus et`), nor what is known for it (`la marque d'un homme`). */
function isFirmBehind({ end, sentence }: Candidate, text: string): boolean {
  let word = neighbourAfter(text, end);
  if (word?.gap !== ', ' || !(isArticle(word.folded) || isArticleAlone(word.folded))) return false;
  for (let i = 0; word && i <= LONGEST_WAY && word.end <= sentence.end; i++) {
    const next = neighbourAfter(text, word.end);
    if (i > 0 && isFirm(word.folded)) return next?.gap !== ' ' || !next.capital;
    word = next && /^[ '’]$/.test(next.gap) ? next : null;
  }
  return false;
}
