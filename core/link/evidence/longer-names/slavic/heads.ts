/**
 * Slavic words with which the names of institutions begin, as stems that serve Serbian, Macedonian, Russian and Ukrainian at
 * once, and the small words inside such names. Each list is a class of things, whatever texts there are: any register of
 * institutions begins with these words.
 */
import { isOneOf } from '../../words/list.ts';
import { hasStem } from './letters.ts';

/** Houses, companies, media, contests: with a capital they make a name with whatever owner (`Banka Srbije`, `Дом Војске Србије`). */
export const isHouse = hasStem(
  `univerzitet universitet fakultet akademij institut skol gimnazij bolnic likarnj klinik bank banc post poct telekom lutrij berz birz dom`,
  `elektroprivred elektrodistribucij elektroprenos elektroenergij zeljeznic železnic vodovod radio televizij radiotelevizij telegraf glasnik vesnik visnik`,
  `vestnik fondacij fundacij fond zaduzbin muzej arhiv bibliotek bibliotec galerij galerej pozorist teatr teatar oper filharmonij filarmonij orkestr orkestar`,
  `rafinerij rudnik elektran termoelektran hidroelektran toplan brodogradilist aviokompanij apotek pivar gerontolosk enciklopedij leksikon recnik atlas mis orden medalj olimpijad`,
  `ansambl kinotek krst krest hrest kup kubok kubk lig superlig prvenstv cempionat sampionat turnir festival sajam sajm maraton ambasad`,
  `posolstv konzulat konsulat stadion dvoran aerodrom aeroport putev osiguranj`,
  `sveucilist ucilist kazalist knjiznic zaklad veleposlanstv ljekarn nakladnik cest luk plinovod`,
  `dorog dorig zaliznic avialini avtodorog energoset energosist elektroenergetik suporkubok superkubok superkubk televidenn telebacenn teleradiokompan medal`,
);

/** Institutions and associations, which do so with the name of a place (`Привредна комора Косова`, `Союз журналистов Сербии`). */
export const isInstitution = hasStem(
  `zavod agencij agentstv direkcij uprav upravlen inspektorat kancelarij kanceljarij bjur komor palat savez sojuz spilk asocijacij associacij asociacij udruzenj`,
  `udrug obedinen drustv obscestv tovaristv federacij konfederacij sud tuzilastv prokuratur parlament skupstin sobranij`,
  `povjerenstv ravnateljstv ustanov ured komesarijat komisarijat`,
  `registar registr laboratorij inspekcij sindikat ordinacij ombudsman zastitnik`,
  `sobranj vojsk revizij nadzor predsednistv predsjednistv`,
  `cerkov cerkv assamblej asamblej gvardij profspilk profsojuz upravlinn departament ofis patriarhat eparhij kollegij kolegij`,
);

/** Bodies and parties: with an adjective before them or more behind them (`Savet za štampu Srbije`, not `Centar Prištine`). */
export const isBody = hasStem(
  `savet savjet sovet vijec vec rad odbor komitet komisij partij strank pokret ruh dvizen front blok koalicij alijans alians centar`,
  `infrastruktur industrij organizacij fabrik kombinat forum kongres simpozijum koridor sabor glas reli`,
  `centr kuc list gazet novin sluzb zajednic sekretarijat unij klub kompanij preduzec grup ministarstv ministerstv vlad pravitelstv urjad snag sil`,
  `komissij kabinet golos rozvidk razvedk viisk flot korpus korporacij koncern`,
);

/** Those of them that stand in their town by name (`Univerzitet u Prištini`). */
export const isSchool = hasStem('univerzitet universitet pozorist sveucilist kazalist');

/** Peoples in the genitive, inside the names of their associations (`Klub Hrvata Crne Gore`). */
export const isOfPeople = isOneOf(
  'srba hrvata bosnjaka albanaca crnogoraca makedonaca madjara madiara roma turaka goranaca rusina bugara slovaka jevreja zidova muslimana vlaha nemaca nijemaca',
);

/** A country's people, offices, parts and signs, which make no name with an adjective or a genitive (`vlasti Kosova`). */
export const isPlainNoun = hasStem(
  `vlast gradjan grazdan gromadjan narod ljud zitel stanovnik stanovnistv delegacij predstavnik predstavnistv poslanik deputat`,
  `zastav flag granic kordon storon sever jug istok zapad sjever institucij zakon selekcij reprezentacij sbornoj zbirn navijac dijaspor`,
  `manjin zemlj zemalj drzav gosudarstv derzav teritorij mision misij policij polic srb albanc`,
);

/** Sports and arts that go undeclined before the head of their union (`Vaterpolo savez Srbije`, `Auto-moto savez Kosova`). */
export const isUndeclined = isOneOf(
  `vaterpolo dzudo karate ragbi bridz kik boks aikido dziudzicu tekvondo sah golf hokei beizbol softbol kriket tenis skvos rok dzez pop folk
  auto moto foto kino video art evro sport savate sumo zumba kendo biciklo aero agro eko bio info`,
);

/** Of the people above the police is an institution with an adjective of its own (`Національна поліція України`). */
export const isPolice = hasStem('polic milic');

/** Of troops and forces there are many (`Войска НАТО вошли`). */
export const isTroops = hasStem('voisk viisk sil');

/** What unions and the like set up under a name (`Программа развития ООН`). */
export const isProgramme = hasStem('program proekt proiekt');

/** Small words inside longer names: and, for, in, of, from. */
export const isAnd = isOneOf('i ta te');

export const isFor = isOneOf('za po dlia protiv');

export const isIn = isOneOf('u v vo');

export const isOf = isOneOf('na');

/** Of people in office these make a body with its head (`Veće ministara`). */
export const isMinisters = isOneOf('ministara ministrov ministriv');
