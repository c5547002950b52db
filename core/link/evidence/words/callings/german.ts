/**
 * Trades in German compounds, told by the part that ends them, folded (`Physiklehrer`, `Autohändlerin`, `Fliesenleger`):
 * German makes new ones as it goes, so that no list of whole words can have them.
 */
import { beginsWithOneOf, endsWithOneOf } from '../list.ts';

const MEN = `lehrer handler fahrer bauer wirt pfleger techniker mechaniker monteur installateur verkaufer backer metzger gartner
  zuchter sanger ingenieur friseur schlosser maler tischler schreiner schneider decker leger putzer kellner arbeiter rentner
  handwerker schuler student arzt spengler trafikant kramer imker jager forster musiker tanzer zeichner drucker packer
  schaffner lotse pilot matrose lokfuhrer zugfuhrer baggerfuhrer kranfuhrer bergfuhrer mieter anwohner bewohner pachter`;
const ENDS = MEN.trim().split(/\s+/);

const ends = endsWithOneOf(
  MEN,
  ENDS.map((end) => `${end}in`).join(' '),
  'arztin bauerin schwester putzfrau hausfrau geschaftsfrau koch kochin masseur masseurin',
);
const begins = beginsWithOneOf(
  `installateur spengler tapezier masseur trafikant lokfuhrer greissler rauchfangkehrer kaminkehrer schornsteinfeger mechaniker
  mechatroniker gastwirt inhaber betreiber besitzer hausherr hausmann maschinist polier zugbegleit kraftfahr postbot
  brieftrager muller knecht magd almhirt senner`,
);
/** Who works on a state or a party (`Parteiarbeiter`), and other words with those ends. */
const isNone = endsWithOneOf('wahler verhandler unterhandler vermittler mitarbeiter mitarbeiterin gegenspieler hauptdarsteller');

export const isGermanTrade = (word: string): boolean => (ends(word) || begins(word)) && !isNone(word);
