/**
 * Women of a surname that is the page's man's, in Slavic languages: by the verb in the feminine (`Петковић је рекла`,
 * `сказала Петкович`), by the pronoun behind (`Petković, koja`), and in Russian and Ukrainian by a surname that looks like
 * the man's genitive (`Лаврова выиграла`, but `занял Лавров`).
 */

import { isEastSlavic } from '../../text/language.ts';
import type { Candidate } from '../names/candidates.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../neighbours.ts';
import { isCommonFirstName } from '../words/first-names.ts';
import { inLatin, isOneOf } from '../words/list.ts';
import type { Surroundings } from './surroundings.ts';

/** A verb of which a woman is the subject. */
const FEMININE = /...(?:ла|лась|лася)$/;
const SERBIAN_FEMININE = /..la$/;
const SURNAME = /(?:ов|ев|єв|ин|ін|їн|ын)а$/;
/** Marks and spaces with which a sentence may begin. */
const LONGEST_QUOTE = 3;
/** What Serbian puts between a subject and its participle. */
const isAuxiliary = isOneOf('je nije bi se ce');
const isNegation = isOneOf('не');
/** `Petković, koja`, in the cases of a subject that is told of. */
const isSheWho = isOneOf('koja kojoj которая которои яка якіи');

/**
 * A man's surname in `-ић`, `-ов` takes the genitive, a woman's stays as it is: if the actor's has one, a woman's verb
 * beside the nominative is a stranger's.
 */
export function isWoman(name: Candidate, actor: number, around: Surroundings): boolean {
  if (isEastSlavic(around.lang) && isWomansForm(name, actor, around)) return true;
  if (around.lang !== 'sr' && !isEastSlavic(around.lang)) return false;
  return isBesideFeminine(name, around) && isManNamed(name, actor, around);
}

/**
 * A woman who does something at the start of a sentence or clause; elsewhere the verb may be of another subject
 * (`позиция Лаврова удивила`), and the name its object.
 */
function isWomansForm(name: Candidate, actor: number, { scan: { text }, isNameOf }: Surroundings): boolean {
  if (!SURNAME.test(name.text)) return false;
  const before = neighbourBefore(text, name.start);
  const isFirst = !before || before.start < name.sentence.start || before.gap !== ' ';
  const after = neighbourAfter(text, name.end);
  if (!isFirst || after?.gap !== ' ' || !FEMININE.test(after.folded)) return false;
  return isNameOf(name.text.slice(0, -1), actor);
}

/** Whether the name has a genitive of its own. In `-и` it has one in Serbian alone; elsewhere it may be an object. */
function isManNamed({ text }: Candidate, actor: number, { lang, isNameOf }: Surroundings): boolean {
  if (/i$/.test(text)) return isNameOf(`${text}ja`, actor);
  if (/и$/.test(text)) return lang === 'sr' && isNameOf(`${text}ја`, actor);
  if (/[aeouаеёиіоуыэюяїє]$/.test(text)) return false;
  return isNameOf(`${text}${/[a-zćčšžđ]$/.test(text) ? 'a' : 'а'}`, actor);
}

function isBesideFeminine(name: Candidate, { scan: { text }, lang }: Surroundings): boolean {
  const after = within(neighbourAfter(text, name.end), name);
  if (after?.gap === ', ' && isSheWho(after.folded)) return true;
  const before = within(neighbourBefore(text, name.start), name);
  return lang === 'sr' ? isSerbianSubject(name, text, before, after) : isEastSubject(text, before, after);
}

/** `Petković je rekla`, `rekla je Petković`, `je Petković rekla`. */
function isSerbianSubject(name: Candidate, text: string, before: Neighbour | null, after: Neighbour | null): boolean {
  const isVerb = (word: Neighbour | null) =>
    word !== null && SERBIAN_FEMININE.test(inLatin(word.folded)) && (word.capital ? isOpening(word, name) : word.gap === ' ');
  const hasBefore = before?.gap === ' ' && isAuxiliary(before.folded);
  if (hasBefore && (isVerb(after) || isVerb(within(neighbourBefore(text, before.start), name)))) return true;
  return after?.gap === ' ' && isAuxiliary(after.folded) && isVerb(within(neighbourAfter(text, after.end), name));
}

/** `Петкович сказала`, `Петкович не сказала`, `сказала Петкович`. */
function isEastSubject(text: string, before: Neighbour | null, after: Neighbour | null): boolean {
  const isVerb = (word: Neighbour | null) => word?.gap === ' ' && FEMININE.test(word.folded);
  if (isVerb(after) || isVerb(before)) return true;
  return after?.gap === ' ' && isNegation(after.folded) && isVerb(neighbourAfter(text, after.end));
}

/** A verb at the start of a sentence, rather than a first name. */
function isOpening({ start, folded }: Neighbour, { sentence }: Candidate): boolean {
  return start - sentence.start < LONGEST_QUOTE && !isCommonFirstName(folded);
}

function within(word: Neighbour | null, { sentence }: Candidate): Neighbour | null {
  return word && word.start >= sentence.start && word.end <= sentence.end ? word : null;
}
