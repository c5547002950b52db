/**
 * Walks of life in which news introduces private people and nobody of a political pack: trades, sport, the arts, the
 * church, neighbours. A class of words, not of texts: any census of occupations has them.
 */

import { beginsWithOneOf, inLatin, isOneOf } from '../list.ts';
import { isAlbanianTrade, isOfAlbanianLife } from './albanian.ts';
import { isOccupation } from './occupations.ts';
import { isOffice } from './offices.ts';
import { isScience, isSlavicOccupation } from './slavic.ts';

const beginsWalk = beginsWithOneOf(
  `neighbo teacher headteacher driver farmer baker butcher roofer plumber pensioner singer actor actress footballer striker
  midfielder goalkeeper defender forward winger coach referee player painter surgeon photographer designer tailor musician
  shopkeeper barber hairdresser waiter waitress bartender carpenter plasterer mechanic electrician nurse dentist vet
  pharmacist shepherd fisherman gardener cook pianist violinist drummer guitarist dancer novelist poet sculptor comedian
  chess swimmer boxer wrestler cyclist runner skier judoka goalscorer scorer captain physicist chemist priest imam vicar
  pastor organist widow pupil apprentice`,
  `komsi nastavni ucitelj vozac kamiondzi seljak zemljoradni pekar mesar pijacar trgovac prodavac obucar frizer berber konobar
  kuvar moler stolar bravar elektricar vodoinstalater majstor staklorezac limar zidar rudar penzioner peva gluma fudbaler
  kosarka odbojka rukometa teniser golman napadac bek veznjak stoper trener sudija slikar vajar pesni pisac muzicar pijanist
  harmonikas bubnjar plesac lekar hirurg zubar apotekar medicinsk student profesor radni pastir cobanin ribar lovac bastovan
  sahist bokser plivac atleticar maturant ucenic djak svestenik pop gazda kafedzi mehandzi babic bakic psihol citalac vlasnik
  vlasnic docent dirigent kajakas kuglas tamburas manekenk stjuardes dadilj libero vaterpol dostavljac razredn stanovni
  mestan kondukter masinovodja domar portir`,
  `nachbar lehrer fahrer bauer landwirt backer metzger schuster friseur kellner wirt koch maler tischler schlosser elektriker
  klempner handwerker rentner sanger schauspieler fussballer sturmer torwart torhuter verteidiger trainer schiedsrichter
  spieler musiker geiger kantor pfarrer arzt zahnarzt tierarzt apotheker schaffner schuler azubi schafer fischer gartner
  schachmeister schwimmer laufer kinochef witwe`,
  `voisin instituteur institutrice chauffeur agriculteur boulang bouch coiffeu serveu cuisinier menuisier plombier electricien
  mecanicien macon retraite chanteu acteur actrice footballeu gardien attaquant defenseu milieu buteur entraineur arbitre
  musicien violoniste danseu peintre sculpteur romancier medecin pharmacien infirmi etudiant eleve berger pecheur jardinier
  cure veuve`,
  `сосед учител водител фермер пекар мясник парикмахер официант повар слесар плотник электрик сантехник механик пенсионер
  певец певиц актер актрис футболист хоккеист вратар нападающ защитник полузащитник тренер судья арбитр боксер шахматист
  пловец музыкант скрипач пианист танцов скульптор поэт писател врач хирург стоматолог ветеринар аптекар медсестра студент
  школьник выпускни рабочи шахтер рыбак пастух садовник священник имам бухгалтер жител хозяин хозяик заведующ библиотекар`,
  `сусід вчител воді перукар офіціант кухар слюсар тесляр електрик сантехнік механік пенсіонер співа актор футболіст воротар
  нападник захисник суддя арбітр шахіст плавець музикант скрипал піаніст танцівни художни поет письменни лікар хірург школяр
  випускни робітни шахтар рибал садівни священик імам мешкан господар бібліотекар маистер маистриня керамі гончар`,
);

/** Ends of words for who does something, in the languages that say it by an ending: beside a surname a trade like any other. */
const AGENTS: Readonly<Record<string, RegExp>> = {
  sr: /...(?:ist|telj|dzij|olog|acic|ark|istkinj|teljk|olosk|etkinj|arkinj)[aeiu]?$|...(?:ar|ac|nik)$/,
  sq: /...(?:ist|tar|ues|ier|olog)(?:i[tn]?|ja|jes|jen)?$/,
  ru: /...(?:ист|тель|щик|чик|арь|олог|истк|тельниц|щиц|чиц)[ауеы]?$/,
  uk: /...(?:ист|іст|тель|щик|чик|ар|олог|истк|істк|тельк|щиц|чиц)[ауія]?$/,
};

/** Trades of public life, which newsmakers have too. */
const isPublic = beginsWithOneOf(
  `politi advoka pravni novinar zurnalist analiticar diplomat aktivist disident ekonomist knjizevni istoricar sociolog biznis
  poslani delega posredni povjereni savetni zastupni kandida osumnjic optuzen predstavni pregovarac saradni suradni protivni
  zamenik zamjenik nacelni celni zvanicni duznosni pukovni potpukovni porucni potporucni zatvoreni pritvoreni ucesni
  sagovorni potpisni branilac nosilac osnivac rukovodilac lobist opozicionar populist nacionalist socijalist komunist
  separatist ekstremist terorist specijalist borac vojnik ideolog strateg politolog publicist kolumnist pobunjenik buntovnik
  naslednik prethodnik pobedni vlasni zagovornik odbornik`,
  `deput avokat jurist gazetar analist biznesmen studiues perfaqesues zyrtar udhehe negociator perkrahes kundershtar hetues
  trashegimtar pasues organizues kryesues themelues themeltar keshilltar ekspert vezhgues anetar pjesetar ushtar luftetar
  fitues votues drejtues opozitar specialist ndermjetes nenshkrues socialist terrorist bashkethemelues sekretar
  bashkebisedues pretendues`,
  'политик адвокат юрист журналист аналитик дипломат активист экономист бизнесмен кандидат сторонник противник соратник предшественник',
  'політик журналіст аналітик активіст економіст бізнесмен прихильник попередник',
);
/** Verbs, pronouns and the like with those ends. */
const isNoTrade = isOneOf(
  'bar stvar udar dar car par zar kvar napad otac lanac novac konac pac nik vec sastanak vise tri',
  `vetem sot sic pari mbi kombetar nderkombetar parlamentar humanitar kushtetues shqetesues vendimtar perfundimtar monetar buxhetar
  elementar militar unitar autoritar solidar`,
  'дар удар товар',
);

const SLAVIC: readonly string[] = ['sr', 'ru', 'uk'];

export const isWalkOfLife = (word: string) => (beginsWalk(word) || isAlbanianTrade(word)) && !isOffice(word);

/** Whether a word in small letters names what somebody does for a living. */
export function isTrade(word: string, lang: string): boolean {
  if (isWalkOfLife(word) || (lang === 'sq' && isOfAlbanianLife(word))) return true;
  const isSlavic = SLAVIC.includes(lang);
  if (isOccupation(word) || (isSlavic && isSlavicOccupation(word))) return !isOffice(word) && !(isSlavic && isScience(word));
  const agent = AGENTS[lang];
  if (agent === undefined || word.length < 5 || isOffice(word) || isPublic(word) || isNoTrade(word)) return false;
  return agent.test(lang === 'sr' ? inLatin(word) : word);
}
