/** What an English fact on a person's card says of that person, who is not named in it: "Was arrested", "His trial opened". */
import { withoutHarmless } from './accusing-words.ts';

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

/** What in a plain English text on a person's card tells an accusation of that person, or `null`. */
export function accusationOfPerson(plain: string): string | null {
  const clauses = withoutHarmless(plain)
    .split(/[;.] /)
    .filter((clause) => !OF_OTHERS.test(clause));
  const found = clauses.flatMap((clause) => OF_THE_PERSON.map((pattern) => clause.match(pattern)?.[0]));
  return found.find((words) => words !== undefined) ?? null;
}
