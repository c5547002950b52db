/**
 * Words of kinship beside a surname, folded: a family, brothers, a couple, an aunt bear it besides the newsmaker. The
 * classes are closed; each language has a dozen or two of them.
 */
import { isOneOf } from './list.ts';

/** Before the surname, in any case (`Familie Kurti`, `braća Milošević`, `дядя Рама`). */
const isBefore = isOneOf(
  'familie familien gebruder bruder brudern geschwister geschwistern schwestern ehepaar eheleute eheleuten clan zwillinge onkel tante opa oma schwager',
  'famille familles freres soeurs epoux couple fratrie jumeaux jumelles oncle tonton tata',
  'brothers sisters twins uncle aunt auntie granny grandpa',
  `porodica porodice porodici porodicu porodicom familija familije familiji familiju obitelj obitelji braca brace braci bracu
  bracom sestre sestara sestrama supruznici supruznika par klan kum kuma kumu ujak ujka stric teca tetka deda dedi baba
  svekrva tast zet`,
  `familja familjes familjen vellezerit vellezerve motrat motrave cifti ciftit binjaket fisi fisit xhaxhi xhaxhai daja halla
  tezja gjyshi gjyshja`,
  `семья семьи семье семью семьеи семеиство семеиства братья братьев братьям братьями сестры сестер сестрам супруги супругов
  супругам чета четы чету клан дядя дяди тетя тети дед бабушка бабушки кум сват зять`,
  'родина родини родині родину родиною брати братів братам сестри подружжя дядько тітка дід бабуся баба',
);

/** Behind it, in English (`the Osmani brothers`); in German with a hyphen (`die Haradinaj-Brüder`). */
const isBehind = isOneOf(
  'family families brothers sisters siblings twins clan household couple cousins',
  'familie bruder geschwister schwestern zwillinge sippe',
);

/** One of a family, before a full name or a surname (`sin Marko Đurić`, `le fils Osmani`). */
export const isRelative = isOneOf(
  'son daughter brother sister husband wife father mother cousin nephew niece',
  'sohn tochter bruder schwester vater mutter neffe nichte ehemann ehefrau',
  'fils fille frere soeur mari epouse pere mere neveu cousine',
  'sin sina cerka kcerka kci kcer brat brata sestra otac majka suprug supruga necak bratic',
  'djali vajza vellai motra babai nena bashkeshorti bashkeshortja',
  'сын сына дочь брат брата сестра муж жена отец мать племянник',
  'син сина донька чоловік дружина батько мати племінник',
);

/** French articles before the plural that a surname has only as a family's (`chez les Bunjaku`). */
const isPlural = isOneOf('les des aux');

export const isKinBefore = (word: string, lang: string): boolean =>
  isBefore(word) || isRelative(word) || (lang === 'fr' && isPlural(word));

/** `gap` is what stands between the surname and the word. */
export const isKinBehind = (word: string, gap: string): boolean => (gap === ' ' || gap === '-') && isBehind(word);
