/**
 * Unions of states, in Albanian and the South Slavic languages. What they set up bears a name of its own with theirs in it
 * (`Asambleja Parlamentare e NATO-s`, `Dečji fond Ujedinjenih nacija`), while the organs of a party or a church are it; and
 * what others set up after their example is told by its members (`Bashkimi Evropian i Transmetuesve`, `Evropska unija radiodifuzera`).
 */
import { foldWord } from '../../text/fold.ts';
import { withoutCase } from '../names/letters.ts';
import type { NamePlace } from './name-place.ts';
import { soundOf } from './slavic/letters.ts';

/** UN, EU, NATO, OSCE, the Council of Europe and the European Commission, as they sound, in all cases. */
const UNION = new RegExp(
  [
    /^(?:okb|be|nato|osbe|un|oun|on|eu|oebs|oess|obse)$/,
    /^komb\w+ (?:te|e) bashkuar/,
    /^(?:bashkim|komision)\w* e[vu]ropian/,
    /^keshill\w* (?:i|te) e[vu]ropes/,
    /^uiedinien\w+ na/,
    /^obedinet\w+ na/,
    /^e[vu]rops\w+ (?:uni|komisi)/,
    /^(?:savet|saviet|viiec|sovet)\w* (?:na )?e[vu]rop/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

export function isUnion({ text, start, end, kinds }: NamePlace): boolean {
  return kinds.includes('organisation') && UNION.test(soundOfName(text.slice(start, end)));
}

/** How all the words of a name sound, abbreviations without their case. */
export function soundOfName(name: string): string {
  const words = withoutCase(name).split(/\s+/);
  return words.map((word) => soundOf(foldWord(word))).join(' ');
}
