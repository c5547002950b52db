/**
 * What English sentences say of a person: on that person's card, where nobody is named ("Was arrested", "His trial opened"), and
 * elsewhere of a name.
 */
import { deedIn, withoutHarmless } from './accusing-words.ts';

const DONE =
  'arrested|detained|indicted|accused|suspected|charged|convicted|acquitted|sentenced|sanctioned|jailed|imprisoned|blacklisted|prosecuted|extradited';

/** To be charged with a task is no accusation. */
const NO_TASK =
  '(?! with (?:the (?:task|job|talks|negotiations|dialogue|portfolio)|form|lead|run|oversee|manag|monitor|draft|negotiat|implement|coordinat|supervis|ensur|protect))';

const BETWEEN = '(?:(?:\\w+ly|also|again|later|once|twice|first|since|not|never) )?';

/** Passive, for to accuse somebody else is politics: "Accused Serbia of", "Called for sanctions on Serbia". */
const OF_THE_PERSON: readonly RegExp[] = [
  new RegExp(`\\b(?:was|were|is|are|been|being|got) ${BETWEEN}(?:${DONE}|tried)\\b${NO_TASK}`),
  // Without the verb it is passive where no object follows.
  new RegExp(`^(?:${DONE})${NO_TASK} (?:by|in|on|for|with|of|over|at|after|again|twice|and)\\b`),
  /\b(?:is|was|been) wanted\b/,
  /\b(?:put|placed|came|is|was|been|remains?) (?:\w+ )?(?:under|on) (?:\S+ ){0,4}?(?:sanctions|investigation|house arrest|indictment|trial)\b/,
  /\bsanctions list\b/,
  /\b(?:been|was|were|is|are) held in the hague\b/,
  /\b(?:his|her) (?:\S+ ){0,3}?(?:trial|retrial|indictment|arrest|conviction|acquittal|detention|extradition|custody|prison term|sentence)\b/,
  /\b(?:warrants?|charges?|indictment|complaint|proceedings|case|allegations|accusations|sanctions|investigation)(?: \S+){0,2}? (?:against|on|for|of) (?:him|her)\b/,
  /\bindictment (?:was|against)\b/,
  /\b(?:plead(?:s|ed)?|pled|found) (?:not )?guilty\b/,
  /\bas an? (?:\w+ )?(?:suspect|defendant|accused)\b/,
  /\bthe (?:\w+ )?accused\b/,
  /\b(?:faces?|faced|facing|stands?|stood|awaits?|awaited) (?:\S+ )?(?:trial|charges)\b/,
  /\b(?:in|into) (?:custody|detention|prison|jail)\b/,
  /\bcleared of\b/,
  // Who owns up to violence accuses nobody else, and is no less exposed by the sentence.
  /\b(?:took|takes|claimed) responsibility for (?:\S+ ){0,3}(?:attack|armed|killing|shooting|bombing)\b/,
];

/** A clause about others: "three were tried in Pristina". */
const OF_OTHERS = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|some|many|others|dozens|hundreds)\b/;

/** What follows in a clause is what somebody says, asks or condemns others have done. */
const OF_WHAT_OTHERS_DO =
  /\b(?<!\b(?:was|were|been|is) )(?:said(?! to\b)|wrote|told|asked|called(?! an?\b)|demanded|warned|condemned|criticised|blamed|accused(?! (?:of|by)\b)|promised|pledged)\b/;

const CRIMES = 'murder|killings?|assassination|massacre|kidnapping|theft|smuggling|war crimes|crimes against';

/** What the person of the card did, where the words alone don't say who did it to whom. */
const DEEDS_OF_THE_PERSON: readonly RegExp[] = [
  // A victim is murdered somewhere, by somebody.
  /^murdered(?! (?:in|on|by|at|near|outside|inside|when|while|with|before|after|during)\b)/,
  /^(?:smuggled|trafficked)\b/,
  new RegExp(
    `\\b(?:ordered|organi[sz]ed|planned|committed|carried out|part in|involved in|role in|complicit in) (?:the |a |an |several |many )?(?:\\w+ )?(?:${CRIMES})\\b`,
  ),
  // A criminal court is none.
  /\b(?:is|was|as|called|branded|named) an? (?:\w+ )?(?:criminal|terrorist|traitor|gangster|smuggler|killer)(?=$|[,.;]| (?:by|who|and|in)\b)/,
];

/** What in a plain English text on a person's card tells an accusation of that person, or `null`. */
export function accusationOfPerson(plain: string): string | null {
  const clauses = withoutHarmless(plain)
    .split(/[;.] /)
    .filter((clause) => !OF_OTHERS.test(clause));
  return (
    firstMatch(clauses, [...OF_THE_PERSON, ...DEEDS_OF_THE_PERSON]) ??
    firstDeed(clauses.map((clause) => clause.split(OF_WHAT_OTHERS_DO)[0] ?? ''))
  );
}

const STAGE_NOUNS =
  'trial|retrial|indictment|arrest|conviction|acquittal|detention|extradition|custody|sentence|warrants?|charges|prosecution';

/** Words after which a clause has a subject of its own: "@ said that two men were arrested". */
const OF_OTHER_SUBJECT = '(?:said|says|told|that|when|after|before|while|where|whose|as|because|if)\\b';

/** As above, with `@` for the name; to accuse somebody by name is politics here too, as long as no court does it. */
const OF_A_NAME: readonly RegExp[] = [
  new RegExp(
    `@(?:, who)?(?: (?!${OF_OTHER_SUBJECT})\\w+){0,4}? (?:was|were|is|are|been|being|got) ${BETWEEN}(?:${DONE}|tried)\\b${NO_TASK}`,
  ),
  new RegExp(`@, (?:\\w+ ){0,2}?(?:${DONE})\\b`),
  /\b(?:arrested|detained|indicted|charged|convicted|acquitted|sentenced|sanctioned|jailed|prosecuted|extradited) @/,
  new RegExp(`\\b(?:${STAGE_NOUNS}|sanctions|investigation|proceedings)(?: \\w+){0,2}? (?:of|against|on|for) @`),
  new RegExp(`@'s? (?:\\w+ ){0,2}?(?:${STAGE_NOUNS})\\b`),
  /@ (?:\w+ )?(?:took|takes|claimed) responsibility for (?:\S+ ){0,3}(?:attack|armed|killing|shooting|bombing)\b/,
  /@ (?:\w+ )?(?:plead(?:s|ed)?|pled|was found) (?:not )?guilty\b/,
  /@ (?:\w+ )?(?:faces?|faced|stands?|stood|awaits?|awaited) (?:\w+ )?(?:trial|charges)\b/,
  /@ (?:is|was|remains?) (?:put |placed )?(?:under|on|in) (?:\w+ ){0,3}?(?:sanctions|investigation|house arrest|indictment|trial|custody|detention|prison)\b/,
];

/** What in a plain English text tells an accusation of somebody named in it, or `null`. */
export function accusationOfName(plain: string): string | null {
  const sentences = withoutHarmless(plain)
    .split(/[;.] /)
    .filter((sentence) => sentence.includes('@'));
  return firstMatch(sentences, OF_A_NAME)?.replace(/ ?@(?:'s?|,)? ?/g, '') ?? firstDeed(sentences);
}

function firstMatch(clauses: readonly string[], patterns: readonly RegExp[]): string | null {
  const found = clauses.flatMap((clause) => patterns.map((pattern) => clause.match(pattern)?.[0]));
  return found.find((words) => words !== undefined) ?? null;
}

function firstDeed(clauses: readonly string[]): string | null {
  return clauses.map(deedIn).find((deed) => deed !== null) ?? null;
}
