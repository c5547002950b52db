/**
 * What makes a weak name doubtful before its evidence is weighed: that it is also an ordinary word, or that it stands far from
 * where the page speaks of its actor. Among strangers an item more often has nothing to do with the next.
 */
import { SHARED_LANGUAGE } from '../../dictionary/dictionary.ts';
import { foldWord } from '../../text/fold.ts';
import type { Candidate, Hearing } from '../hearing.ts';
import { isLetters } from '../names/letters.ts';
import type { Verdict } from '../record/introductions.ts';
import type { Record } from '../record/record.ts';
import { isOfUnion } from '../words/shouted.ts';
import type { Company } from './company.ts';
import { isMerePhrase, opensSentence } from './mere-words.ts';
import type { Sense } from './opinions.ts';
import { MANY_STRANGERS, WEIGHTS } from './weights.ts';

export interface Doubts {
  /** A name that is also an ordinary word, where any word has a capital: at the start of a sentence, of nouns in German. */
  isMereWord(name: Candidate, sense: Sense): boolean;
  /** A body's letters or common name, which many bear (`KLA`, `Basic Agreement`). Those of countries and unions are read by how they are written. */
  isCommon(name: Candidate, actor: number): boolean;
  /**
   * Whether a surname stands far from its bearer's introduction, and neither its sentence nor the next is of the actor's matters.
   * Of one who was introduced before, another such sentence does too; a name ahead of its introduction is more often another
   * item's, and a mere word any time.
   */
  isFarFrom(name: Candidate, sense: Sense, verdict: Verdict): boolean;
  /**
   * The same of a body's letters, where the page has it in full elsewhere (`СДК` of the КФОР), as news gives them behind it;
   * and of its common name any time.
   */
  isAway(name: Candidate, sense: Sense, verdict: Verdict): boolean;
  /**
   * Letters by which another language of the same script calls the body (Serbian `ПДК` in Russian, where they are the permitted
   * amount of a poison), away from its matters. Latin ones travel.
   */
  isForeign(name: Candidate, sense: Sense): boolean;
}

/** Languages in Cyrillic that have letters of their own for the bodies of the others. */
const HAVE_OWN = ['ru', 'uk'];

export function createDoubts({ evidence, lang, scans }: Hearing, record: Record, company: Company, others: number): Doubts {
  return { isMereWord, isCommon, isFarFrom, isAway, isForeign };

  function isMereWord(name: Candidate, { ordinary, value }: Sense): boolean {
    if (/^\p{Lu}+$/u.test(name.text)) return false;
    const isPlace = evidence.actor(value).kind === 'place';
    if (ordinary) return (lang === 'de' && !isPlace) || opensSentence(name, scans);
    return isPlace && isStray(name, value);
  }

  /** Among strangers, a place with which an item begins that has nothing of its matters (`Macédoine de légumes`). */
  function isStray(name: Candidate, place: number): boolean {
    if (others < MANY_STRANGERS || !opensSentence(name, scans) || company.isNear(name, place)) return false;
    return evidence.cues(place).inBlock(name.block) === 0 && !record.cast.isOtherIn(name.block, place);
  }

  function isCommon({ text }: Candidate, actor: number): boolean {
    const { kind } = evidence.actor(actor);
    return (kind === 'organisation' || kind === 'agreement') && !isOfUnion(foldWord(text));
  }

  function isFarFrom(name: Candidate, sense: Sense, verdict: Verdict): boolean {
    const isMere = isMereWord(name, sense);
    return isRemote(name, sense.value, verdict, { reachAhead: isMere ? 0 : 1, asksNear: isMere });
  }

  function isAway(name: Candidate, { value }: Sense, verdict: Verdict): boolean {
    const isPhrase = isMerePhrase(name, scans);
    if (!isCommon(name, value) || (verdict === 'nobody' && !isPhrase)) return false;
    return isRemote(name, value, verdict, { reachAhead: 0, asksNear: isPhrase });
  }

  function isForeign(name: Candidate, sense: Sense): boolean {
    if (!HAVE_OWN.includes(lang) || sense.lang === lang || sense.lang === SHARED_LANGUAGE) return false;
    return /^\p{Script=Cyrillic}/u.test(name.text) && isLetters(name.text) && !company.isNear(name, sense.value);
  }

  /** `reachAhead` is how many blocks a name may stand ahead of the introduction; `asksNear` that no other sentence speaks for it. */
  function isRemote(
    name: Candidate,
    actor: number,
    verdict: Verdict,
    { reachAhead, asksNear }: { reachAhead: number; asksNear: boolean },
  ): boolean {
    if (others < MANY_STRANGERS) return false;
    const isAhead = verdict !== 'actor';
    const introduction = record.introductionsOf(actor).nearestOfActor(name);
    if (introduction && Math.abs(name.block - introduction.block) <= (isAhead ? reachAhead : 1)) return false;
    return isAhead || asksNear ? !company.isNear(name, actor) : company.weigh(name, actor) < WEIGHTS.companyNear;
  }
}
