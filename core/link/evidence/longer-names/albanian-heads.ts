/**
 * Albanian words that begin longer names, as stems, folded (`bank` for banka, Bankës, Bankën). Each list is a class of
 * things that bear the names of places or people, whatever texts there are: any register of institutions begins with them.
 */

/** What number and case of a singular add to a stem; a plural (`bankat`, `universitetet`) begins no name. */
const SINGULAR = /^(?:[aeiu]|j[ae]|jes|jen|[es]?[sn]|[es]e|[iu]t|[iu]n|ni[tn]?|ri[tn]?)?$/;

function hasStem(...lists: readonly string[]): (word: string) => boolean {
  const stems = new Set(lists.flatMap((words) => words.split(' ')));
  return (word) => {
    for (let end = 2; end <= word.length; end++) {
      if (stems.has(word.slice(0, end)) && SINGULAR.test(word.slice(end))) return true;
    }
    return false;
  };
}

function oneOf(words: string): (word: string) => boolean {
  const set = new Set(words.split(' '));
  return (word) => set.has(word);
}

/** Houses, companies, media, contests: with a capital they make a name with whatever owner (`Banka e Shqipërisë`, `Klubi i Ushtrisë`). */
export const isHouse = hasStem(
  'universitet fakultet akademi institut shkoll gjimnaz kolegj spital klinik bank post telekom loteri burs hekurudhav korporat kompani ndermarrj',
  'radio radiotelevizion televizion agjenci fondacion muze arkiv bibliotek galeri teat oper filarmoni orkest ansambl balet kinotek kryq',
  'hekurudhat kup superkup lig superlig kampionat turne festival panair maraton stadium aeroport ambasad konsullat xhami katedral kish manastir',
);

/** Institutions and associations, which do so with the name of a place (`Gjykata Supreme e Kosovës`, `Oda e Avokatëve të Kosovës`). */
export const isInstitution = hasStem(
  'ent drejtori inspektorat inspektoriat od dhom shoqat shoqeri lidhj federat konfederat asociacion sindikat gjykat prokurori',
  'parlament kuvend autoritet operator keshill komision komitet presidenc zyr',
);

/** What needs more than an owner to be a name (`Partia Demokratike e Kosovës`, not `Qendra e Prishtinës`). */
export const isBody = hasStem(
  'parti levizj aleanc koalicion forum rrjet qend qendr shtepi pallat klub bord bashkim union fond dit njesi gard trup grup qeveri',
);

/** `Ministria`, not `ministri`, who leads it. */
export const isMinistry = oneOf('ministria ministrise ministrine');
/** Of people in office these make a body with its head (`Këshilli i Ministrave`). */
export const isMinisters = oneOf('ministrave');

/** One certain thing with its place, so that it is written small, too (`ambasada e SHBA-së`, `aeroporti i Prishtinës`). */
export const isSeat = hasStem('ambasad konsullat aeroport universitet kup');

/** Named after people first, as their names are (`rruga Ibrahim Rugova`) or as owners (`Fondacioni i Ibrahim Rugovës`). */
export const isEponym = hasStem(
  'rrug shesh bulevard shkoll gjimnaz lice stadium ur park aeroport bibliotek fondacion cmim turne kup universitet institut muze lum',
);

/** Named after a place as it is (`hoteli Prishtina`, `Radio Kosova`, `lumi Drin`). */
export const isVenue = hasStem(
  'hotel motel hostel kafene kafiter restorant kinema klub diskotek radio televizion tv stadium sall pallat orkest ansambl lum',
);

/** What stands behind the name in names of papers, companies and contests (`Kosova Sot`, `Prishtina Open`). */
export const isBrandEnd = oneOf(
  'sot press online info open arena center travel tours fest tv fm plaza park bank invest expo club',
);

/** What nature names, and tribes: no people and no towns (`Gryka e Rugovës`, `krahina e Hotit`). */
export const isLandform = hasStem('gryk kanion krahin lugin fush maj shpell liqen ujevar fis bajrak malesi mal bjeshket malet');

/** Abbreviations of clubs before the name of a town (`KF Prishtina`). */
export const isClub = oneOf('kf fk fc kb bc kh kv khf kbv kfv sc');

/** Adjectives that follow an article themselves. */
export const isLinkedAdjective = oneOf('madh madhe re ri vogel vjeter lire bashkuar bardhe zeze kuqe shenjte');

/** The linking articles, and what else may stand inside a longer name. */
export const isLink = oneOf('i e te se');
export const isJoint = oneOf('dhe per ndaj kunder');
