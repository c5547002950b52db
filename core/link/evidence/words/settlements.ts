/** Kinds of settlements, and the towns around those of which news of Kosovo tell. */
import { isOneOf } from './list.ts';

/** Kinds of settlements in the singular, in all cases, with which a place is introduced. */
export const isSettlement = isOneOf(
  'town village municipality hamlet township community settlement suburb',
  'stadt kleinstadt dorf dorfe dorfes gemeinde ort ortschaft weiler',
  'commune bourg hameau localite bourgade section municipalite village',
  `selo selu sela selom varos varosi mesto mjesto mestu mjestu mesta mjesta mestom opstina opstini opcini zaselak zaseok zaseoku zaselku
  naselje naselju naselja`,
  `село селе селу села селі город городе города городок городке городка деревня деревне деревни деревню поселок поселке поселка
  місто місті міста містечко містечку містечка селище селищі`,
  'fshat fshati fshatin fshatit katund katundi katundin katundit qytet qyteti qytetin qytetit komune',
);

/** What else stands before the name of a small place and is no part of it: its monastery, its crossing, what happened there. */
export const isSite = isOneOf(
  'monastery crossing attack kloster ubergang angriff monastere passage attaque manastir manastira manastiru prelaz prijelaz prelazu napad',
  'manastiri manastirin sulmi sulmin vendkalimi pika монастырь монастыря монастыре пункт кпп нападение монастир монастирі напад манастир прелаз',
);

/**
 * Municipalities of Kosovo and those across its border, lands and heights between them: the closed list of what lies beside
 * a place there. Beginnings of names as they sound in Serbian, Albanian, and what other languages make of them.
 */
const OF_KOSOVO = beginning(`
  kosov metoh drenic dukag rogozn ibar ibr iber mitrov leposav zvec zubin vucitr vuciter vusht vustr podu besian lipli lipi gracan
  obili kastriot fush glogov gllogoc drenas srbic skend peci peca pece peia peie peies ipek istok istog burim klina kline klini klines decan
  dakov diakov giakov dzakov orahov rahov malise malishe suvare suhare therand prizren dragas strpc shterpc streps strbc uros feriz
  kacanik gnilan gniilan giilan kamenic dardan brd artan viti ranil partes klokot kllokot hani iunik mamus elez
`);
/** A town of three letters, which is the beginning of others (`Pécs`). */
const PEC = 'pec';
const AROUND = beginning(`
  rask rashk pazar kursuml kursh kopaonik tutin ribaric rozai presev preshev buianov medved skopi skopl shkup tetov strug bitol manastir
`);

/** Countries, capitals and the best known town of the region, near which or in which much lies. */
const COUNTRY_OR_CITY = beginning(`
  kosov serb srb alban shqip shqyp mali crn cern corn monteneg makedon maced mazed maqed bosn kin chin kitai german nemac nemec niem nimec
  nimet deutsch allem rus rossi rosi ukra amerik ameri shtet iugos yugos yougos czech tschech tcheq cesk cek cehi usa us sad ssa shba
  belgrad beograd bielgrad bieograd pristin prishtin ohrid ohri oher
`);

/** Asked of sounded words. */
export const isOfKosovo = (sound: string): boolean => sound === PEC || OF_KOSOVO.test(sound);
export const isCountryOrCity = (sound: string): boolean => COUNTRY_OR_CITY.test(sound);
export const isAroundKosovo = (sound: string): boolean => isOfKosovo(sound) || AROUND.test(sound);

function beginning(names: string): RegExp {
  return new RegExp(`^(?:${names.trim().replaceAll(/\s+/g, '|')})`);
}
