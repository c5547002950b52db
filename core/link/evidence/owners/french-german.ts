/**
 * Whose an organ of state is, in French and German: the owner stands behind it as a genitive (`Cour constitutionnelle de
 * Serbie`, `Verfassungsgericht Serbiens`, `Verfassungsgericht des Landes Hessen`) or is an adjective (`le Conseil de
 * sécurité russe`, `das sächsische Verfassungsgericht`).
 */
import { foldWord } from '../../text/fold.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../neighbours.ts';
import { beginsWithOneOf, isOneOf } from '../words/list.ts';

/** Organs that each state has, as packs name them in these languages; folded without the spaces between their words. */
const ORGAN = /^(?:cour|commission|conseil|assemblee|parlement)|(?:gericht|rat)(?:e?s)?$|kommission|parlament/;
const isOf = isOneOf('de du d des der von');
const isArticle = isOneOf('la l');
/** Before a state's or a land's own name. */
const isState = isOneOf('landes staates staats bundeslandes kantons freistaats freistaates republik republique');
/** Adjectives of states, by their stems. Those of Kosovo and of the bodies of states are not among them. */
const isForeign = beginsWithOneOf(
  `russ franzos deutsch osterreich italien spani turk serbisch slowen kroat bosni montenegr mazedon bulgar ruman griech polni
  tschech slowak ungar ukrain chines amerikan britisch schweiz sachsisch hessisch bayer bayrisch thuring brandenburg berliner
  hamburg georgi moldau armen israel iran`,
  `francais allemand belge suisse espagnol turc turque serbe croate slovene macedonien roumain grec polonais tcheque slovaque
  hongrois chinois americain britannique moldave malien senegalais tunisien beninois gabonais ivoirien congolais marocain
  algerien togolais malgache`,
);

/** The word behind the name that says whose it is, or null. */
export function westernOwner(text: string, name: string, next: Neighbour): Neighbour | null {
  if (!ORGAN.test(foldWord(name))) return null;
  if (next.capital) return /[a-zäöü]s$/.test(text.slice(next.start, next.end)) ? next : null;
  if (!isOf(next.folded)) return null;
  let owner = neighbourAfter(text, next.end);
  while (owner && (isArticle(owner.folded) || isState(owner.folded)) && /^[ ']$/.test(owner.gap))
    owner = neighbourAfter(text, owner.end);
  return owner?.capital && /^[ ']$/.test(owner.gap) ? owner : null;
}

/** Whether an adjective beside the name says that it is another state's. */
export function hasForeignAdjective(text: string, start: number, end: number, lang: string): boolean {
  if (!ORGAN.test(foldWord(text.slice(start, end)))) return false;
  const beside = lang === 'de' ? neighbourBefore(text, start) : neighbourAfter(text, end);
  return beside?.gap === ' ' && isForeign(beside.folded) && (!beside.capital || lang === 'de');
}
