/**
 * Trades in Albanian, as stems, folded, that are met in the forms that a single person's has: indefinite and definite, in
 * each case, of men and women (`shofer`, `shoferi`, `shoferit`; `mësuese`, `mësuesja`, `mësueses`). Other words begin with the
 * same letters (`barikada`, `mineral`, `tregtare`), and in the plural they are of news (`aktorët`, `banorët`).
 */
import { isOneOf, list } from '../list.ts';

const MEN = ['', 'i', 'it', 'in', 'u', 'ut', 'un'];
const WOMEN = ['e', 'es', 'en', 'ja', 'jes', 'jen', 'esha', 'eshes', 'eshen'];

const formsOf = (stems: string) =>
  list(stems)
    .flatMap((stem) => [...MEN, ...WOMEN].map((ending) => stem + ending))
    .join(' ');

const isCommon = isOneOf(
  formsOf(`fqinj mesues arsimtar edukator shofer taksist kamionist traktorist autobusist bujk fermer bari coban blegtor bletar vreshtar
  bukepjek furrtar kasap mullis berber floktar parukier kuzhinier kamarier banakier pasticier kafexhi hotelier hanxhi bujtes
  mekanik elektricist hidraulik hidroinstalues zdrukthetar marangoz murator saldator llamarinist teneqexhi instalues
  autolares gomist llustraxhi kepuctar rrobaqepes orendreqes argjendar farketar sarac postier konduktor makinist marinar pensionist
  kengetar aktor humorist regjisor dirigjent koreograf balerin sopran gitarist baterist violinist violoncelist pianist fizarmonicist
  muzikant kompozitor valltar piktor skulptor grafist fotograf poet shkrimtar romancier arkitekt inxhinier gjeodet arkeolog biolog
  kimist fizikan matematikan bibliotekar arkivist kirurg mjek infermier dentist stomatolog veteriner farmacist laborant okulist ortoped
  kardiolog pediater gjinekolog psikolog psikiater psikoterapist radiolog student nxenes maturant lektor pedagog profesor punetor miner
  peshkatar gjahtar kopshtar pylltar druvar dyqanxhi shites arketar kasier pronar qeraxhi qiraxhi rojtar pastrues higjienist
  portier mesfushor qendersulmues krahsulmues futbollist basketbollist volejbollist hendbollist boksier mundes
  xhudist karateist shahist notar vrapues maratonist ciklist tenist skiator alpinist kalores trajner gjyqtar arbiter selektor
  golashenues rekordmen prift famullitar murg imam myezin dervish banor`),
  // Definite only: their other forms are adjectives, too.
  'tregtari tregtarit tregtarin tregtarja mbrojtesi mbrojtesit mbrojtesin sulmuesi sulmuesit sulmuesin',
  'hoxha hoxhes hoxhen infermierja arbitri arbitrit arbitrin roja rojes rojen murgesha',
);

/** Some are words of other languages too. */
const isAlbanianOnly = isOneOf(
  formsOf(
    'pasagjer udhetar pacient kovac pilot guid udherrefyes tenor reper kapiten kampion skenograf moderator kameraman stjuard tifoz',
  ),
  'vozitesi vozitesit vozitesin vozitesja vozitesen viktima viktimes viktimen plaku plakut plaka plakes guida guides guiden mamia mamise mamine stjuardesa',
);

/** Kin: a family's name behind it is that family's. */
const isKin = isOneOf(
  `motra motres motren vellai vellait vellane mbesa mbeses mbesen nipi nipit nipin gjyshi gjyshit gjyshja gjyshes xhaxhai xhaxhait daja dajes
  halla halles tezja tezes kusheriri kusheririt kusherira kusherires dhendri dhendrit nusja nuses vejusha vejushes familja familjes familjen
  cifti ciftit ciftin motrat motrave vellezerit binjaket`,
);

/** A trade in any Albanian form of one person, whatever the page's language is. */
export const isAlbanianTrade = isCommon;
/** Those that only a text in Albanian tells, and kin. */
export const isOfAlbanianLife = (word: string): boolean => isAlbanianOnly(word) || isKin(word);
