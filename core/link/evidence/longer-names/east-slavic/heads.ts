/**
 * Russian and Ukrainian words beside which a place's name is another's, as stems of sounded words. Classes of things, as any
 * gazetteer, street register or company register has them.
 */
import { isOneOf } from '../../words/list.ts';
import { hasStem } from '../slavic/letters.ts';

/** Settlements smaller than towns, farms: none of them is a country or a capital (`деревня Россия`, `хутір Сербія`). */
export const isSmallPlace = hasStem(
  `sel derevn dereven hutor hutir poselk poselok selisc mistecko mestecko aul kislak stanic urocisc kolhoz kolgosp sovhoz radgosp`,
  `raziezd polustanok polustank fort usadb ranco slobod`,
);
/** Waters, heights and land by themselves (`озеро Китай`, `остров Черногория`). */
export const isLand = hasStem(
  `ozer prud rek rick ricc rucei strumok strumk pritok zaliv zatok buht boloto bolot vodopad vodospad
  gor pik versin hrebet hrebt pereval ostriv ostrov poluostrov pivostriv uscel lednik liodovik vulkan peser pecer kurgan asteroid krater`,
);
/** Streets, which are one each (`проспект Украины`); an area has the word of a square, so that it is not of them. */
export const isStreet = hasStem(
  `ulic ulick vulic vulick prospekt bulvar pereulok pereulk provulok provulk skver naberezn allei alei sosse trakt proezd proizd
  tupik uzviz spusk`,
);
export const isSquare = hasStem('ploscad plosc maidan');

/** Houses, ships, channels, farms and works whose names stand behind them as they are (`санаторий Украина`, `ТРЦ Белград`). */
export const isTradeName = hasStem(
  `sanatorii pansionat profilaktorii univermag univermah supermarket gastronom magazin kramnic kavarn pekarn teplohod teploplav parohod paroplav
  lainer krucer kreiser suhogruz tanker trauler katamaran parom aerostat telekanal radiostanci telekompan aviakompan centr kompleks palac
  dvorec dvorc kinocentr bazar vokzal zavod fabrik saht rudnik gostinic goteln kinozal kinostudi studi tipografi lombard
  otel pivovarn vinzavod aptek kazino`,
);
/** Abbreviations of the same: shopping centres, palaces of culture, estates. */
export const isTradeForm = isOneOf('тц трц трк дк бц жк ск тк ооо оао зао пао ао тов прат ат чп фоп кп нвк спк хк мфк вк бк');
/** States that were called as today's are (`Королевство Сербия`). */
export const isRealm = hasStem('korolevstv korolivstv kniazestv kniazivstv carstv despotat');
/** A contest of beauty and its queens (`Мисс Косово`). */
export const isQueen = isOneOf('мисс міс мистер містер');
/** A title with the genitive of the state that gives it (`Герой Украины`). */
export const isHero = hasStem('geroi');
/** Organs in one word (`Минобороны`, `Генпрокуратура`, `Держдепартамент`). */
export const isShortOrgan = (sound: string) => SHORT_ORGAN.test(sound);
const SHORT_ORGAN =
  /^(?:min(?:obor|fin|iust|zdrav|ohor|osvit|obr|prosv|nauk|kul|ekon|trans|energ|sel|agro|cif|prir|trud|stroi|prom|infr|soc|reg|tur|sport|inostr|torg)|gen(?:prok|stab)|(?:gos|derz)(?:dep|dum|kom|bank|sov|pog|prik|stat|sluz|aud|duma)|nac(?:bank|pol|gv|kom|ag|sov|rad)|centr(?:o?bank|vib|izb)|ros(?:kosm|stat|gv|pot|avi|ged))/;

/** With these titles of tales begin (`«Пригоди царевича Рами»`). */
export const isTale = hasStem(
  `prigod prikliuceni legend skazk kazk tain taiemnic istori zitti zizn mandr putesestvi podoroz svadb vesill zapisk strasti
  pohozdeni skazani opovid vozvrasceni povernenni zagibel gibel smert pomst mest sny snoviden`,
);

/** Countries, and capitals of the region: never the names of the country's own villages and waters. */
export const isCountry = hasStem(
  `kosov serbi rossi rosi ukrain albani cernogori ciornogori cornogori makedoni bosni kitai germani nimeccin cehi iugoslavi amerik`,
  `belgrad pristin`,
);
/** The river; the country is Босния. */
export const isBosna = isOneOf('босна босни босне босну босноі босною боснои');

/** Before a thing they tell that it bears no name (`Этот завод Украина построила`). */
export const isPointing = (sound: string) => POINTING.test(sound);
const POINTING =
  /^(?:et(?:ot|a|u|o|i|ogo|oi|om|im|ih)|t(?:ot|a|u|o|i|ogo|oi|im|oiu|ei|iei)|c(?:ei|ia|iu|e|i|ogo|iei|iim|oi|iomu)|(?:svo|nas|vas|vs|odn|koz|kazd|kotor|iak)[a-z]{0,3}|odin|ih|ego|iogo|ee|iii?)$/;

/** Parts of a country are of it (`Западная Украина`). */
export const isDirection = hasStem(
  'severn iuzn zapadn vostocn centraln verhn niznn pivnicn pivdenn zahidn shidn serednn dnn pravoberezn livoberezn levoberezn',
);

/** Before `села` they tell the genitive of one village from the plural of many. */
export const isOutOf = isOneOf('из от до с із з від біля возле около у');
