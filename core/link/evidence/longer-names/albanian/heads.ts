/**
 * Albanian words that begin longer names. Each list is a class of
 * things that bear the names of places or people, whatever texts there are: any register of institutions begins with them.
 */
import { isOneOf } from '../../words/list.ts';
import { inSingular } from './stems.ts';

/** Houses, companies, media, contests: with a capital they make a name with whatever owner (`Banka e Shqipërisë`, `Klubi i Ushtrisë`). */
export const isHouse = inSingular(
  'universitet fakultet akademi institut shkoll gjimnaz kolegj spital klinik bank post telekom loteri burs hekurudhav korporat kompani ndermarrj',
  'radio radiotelevizion televizion agjenci fondacion muze arkiv bibliotek galeri teat oper filarmoni filharmoni orkest ansambl balet kinotek kryq',
  'hekurudhat gjysmemaraton kup superkup lig superlig kampionat turne festival panair maraton stadium aeroport ambasad konsullat xhami katedral kish manastir',
  'trust thesar fabrik kombinat minier termocentral hidrocentral ujesjelles distribucion kadastr kazerm rezervat port stacion kopsht rally',
  'fletor gazet revist buletin enciklopedi konservator elektrodistribucion observator',
);

/** Institutions and associations, which do so with the name of a place (`Gjykata Supreme e Kosovës`, `Oda e Avokatëve të Kosovës`). */
export const isInstitution = inSingular(
  'ent drejtori inspektorat inspektoriat od dhom shoqat shoqeri lidhj federat konfederat asociacion sindikat gjykat prokurori',
  'asamble komisariat parlament kuvend autoritet operator keshill komision komitet presidenc zyr sherbim noteri avokatur regjist',
);

/** What needs more than an owner to be a name (`Partia Demokratike e Kosovës`, not `Qendra e Prishtinës`). */
export const isBody = inSingular(
  'ushtri flot marin parti levizj nism aleanc koalicion forum rrjet qend qendr shtepi pallat klub bord bashkim union fond dit njesi gard trup grup qeveri zer front list iniciativ brigad batalion',
);

/** What unions of states set up (`Programi i OKB-së për Zhvillim`). */
export const isSetUp = inSingular('program konvent kart fond');

/** `Ministria`, not `ministri`, who leads it. */
export const isMinistry = isOneOf('ministria ministrise ministrine');
/** Of people in office these make a body with its head (`Këshilli i Ministrave`). */
export const isMinisters = isOneOf('ministrave');

/** One certain thing with its place, so that it is written small, too (`ambasada e SHBA-së`, `aeroporti i Prishtinës`). */
export const isSeat = inSingular('ambasad konsullat aeroport universitet kup');

/** Named after people first, as their names are (`rruga Ibrahim Rugova`) or as owners (`Fondacioni i Ibrahim Rugovës`). */
export const isEponym = inSingular(
  'rrug rrugic shesh bulevard autostrad shkoll gjimnaz lice stadium palestr ur park aeroport bibliotek fondacion cmim turne kup universitet institut muze lum',
  'kazerm burs memorial konvikt kopsht cerdh amfiteat brigad kompleks',
);

/** Likewise, but also where people are (`Nga salla Kurti doli`), so that only a full name or quotation marks tell. */
export const isHall = inSingular(
  'sall qendr pallat teatr kinema spital klinik poliklinik farmaci lagj kamp akademi fakultet klub shoqat stacion varrez fush xhami kish shtepi',
);

/** Named after a place as it is (`hoteli Prishtina`, `Radio Kosova`, `lumi Drin`). */
export const isVenue = inSingular(
  'hotel motel hostel kafene kafiter restorant kinema klub diskotek radio televizion tv stadium sall pallat orkest ansambl lum',
);

/**
 * Likewise, but only when definite, since the bare noun may end a phrase of its own (`Në shkollë Kosova mësohet si lëndë`):
 * streets, schools, shops, firms, works, vehicles, teams.
 */
export const isNamed = inSingular(
  'rezidenc kompleks rrug rrugic shesh bulevard park shkoll gjimnaz lice kopsht cerdh autoshkoll fakultet kolegj spital klinik poliklinik ordinanc farmaci laborator',
  'firm kompani ndermarrj fabrik mobileri punishtj furr pasticeri piceri qebaptor byrektor mulli dyqan market supermarket butik parukeri berberan',
  'lokal pijetor restoran bujtin vil konak fjetin pansion kamping plazh marin han pishin palest salon galeri teat kazino pub',
  'gazet revist portal kanal agjenci shoqat fondacion cmim kup turne lig festival konkurs kuiz kor band film roman lib keng shfaqj serial poem',
  'anij traget tren vapor jaht kamion hipodrom birr raki cokollat mark lagj mahall kodr ullisht ferm lulishtj varrez',
);

/** Such of them as nobody confuses with a party or a medium: what a body's letters in quotation marks name is the thing (`klubi "Kuinti"`). */
export const isHostelry = inSingular(
  'hotel motel hostel kafene kafiter restorant restoran piceri pijetor lokal bujtin diskotek klub skuadr ekip furr pasticeri dyqan butik anij film roman keng parukeri berberan autolarj autoshkoll',
);

/** Streets and squares, schools: what is called after bodies, too (`rruga UÇK`, `sheshi “Kombet e Bashkuara”`). */
export const isStreet = inSingular('rrug shesh bulevard');
export const isSchool = inSingular('shkoll gjimnaz lice kopsht cerdh park');

/** A team: with a town, one that plays for it (`skuadra Prishtina`). */
export const isTeam = inSingular('skuadr ekip ndeshj derb kampion vicekampion nenkampion klub');

/** Who plays in a team, leads it or cheers for it, singular and plural; and the club. */
export const isOfTeam = (word: string): boolean =>
  /^(?:klub(?:i|it|in)$|skuadr(?:a|es|en)$|futbollist|basketbollist|hendbollist|volejbollist|mesfushor|sulmues|portier|trajner|tifoz|huligan|lojtar|kapiten)/.test(
    word,
  );

/** What is parted by letters (`patentë e kategorisë BE`). */
export const isSorted = inSingular('kategori tip seri klas kambio vitamin patent targ');

/** Land and settlements that are called like countries and capitals (`fshati Mali i Zi`). */
export const isSettlement = inSingular(
  'fshat katund lagj mahall vendbanim ngulim kodr maj perru perro lum liqen gadishull ishull',
);

/** What stands behind the name in names of papers, companies and contests (`Kosova Sot`, `Prishtina Open`). */
export const isBrandEnd = isOneOf(
  'sot press online info open arena center travel tours fest tv fm plaza park bank invest expo club cup league airlines airways air',
  'group holding trans trade commerce petrol oil gas steel energy telecom mobile insurance leasing digital tech awards week pride',
  'export import marketing channel construction construct ing company post bet pharma beton',
);

/** What nature names, and tribes: no people and no towns (`Gryka e Rugovës`, `krahina e Hotit`). */
export const isLandform = inSingular(
  'gryk kanion krahin lugin fush maj shpell liqen ujevar fis bajrak malesi mal bjeshket malet alpet han treve trev rajon shkemb fshatrat',
);

/** Abbreviations of clubs before the name of a town (`KF Prishtina`). */
export const isClub = isOneOf('kf fk fc kb bc kh kv khf kbv kfv sc');

/** Adjectives that follow an article themselves. */
export const isLinkedAdjective = isOneOf('madh madhe re ri vogel vjeter lire bashkuar bardhe zeze kuqe shenjte');

/** The linking articles, and what else may stand inside a longer name. */
export const isLink = isOneOf('i e te se');
export const isJoint = isOneOf('dhe per ndaj kunder');

/** Countries and capitals, by the beginnings of their names: no village is one of them. */
export const isCountryOrCapital = (word: string): boolean => COUNTRY.test(word) || isCapitalCity(word);
const COUNTRY = /^(?:kosov|shqip|mal[iti]|maqedoni|serbi|bosnj|kin[aes]|gjermani|rusi|ukrain|amerik|jugosllavi|ceki|shba)/;
/** Cities, which clubs are called after. */
export const isCapitalCity = (word: string): boolean => /^(?:prishtin|beograd|oh(?:er|ri))/.test(word);

/** Towns of Albanians in the genitive: behind a country's name it is told which club of that name is meant (`Kosova e Vushtrrisë`). */
export const isTownOfClub = isOneOf(
  'vushtrrise gjilanit ferizajt pejes prizrenit gjakoves mitrovices podujeves suharekes rahovecit skenderajt drenasit lipjanit shtimes',
  'kacanikut istogut decanit klines vitise kamenices malisheves dragashit obiliqit tetoves gostivarit kumanoves kercoves struges dibres',
  'presheves bujanocit shkodres durresit vlores elbasanit korces fierit lushnjes kavajes beratit gjirokastres kukesit lezhes tiranes',
);
