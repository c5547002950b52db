/**
 * Slavic words that begin longer names, as stems that serve Serbian, Macedonian, Russian and Ukrainian at once. Each list
 * is a class of things that bear the names of places or people, whatever texts there are: any register of institutions or
 * gazetteer begins with these words.
 */
import { hasStem } from './slavic-letters.ts';

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
  `komissij kabinet golos rozvidk razvedk viisk flot kompanij sluzb korpus organizacij korporacij koncern`,
);

/** Those of them that stand in their town by name (`Univerzitet u Prištini`). */
export const isSchool = hasStem('univerzitet universitet pozorist sveucilist kazalist');

/** Named after people, streets and schools first (`ulica Ibrahima Rugove`, `бульвар Билла Клинтона`). */
export const isEponym = hasStem(
  `ulic vulic bulevar bulvar trg ploscad plosc avenij prospekt kej naberezn naberezj most mist skol gimnazij licej aerodrom aeroport`,
  `stadion dvoran bibliotek bibliotec fondacij fond zaduzbin memorijal turnir nagrad premij kup kubok institut univerzitet universitet`,
  `muzej park galerij`,
  `tupik pereulok pereulk provulok provulk skver alej allej sosse proezd proizd teatr`,
);
/** Of these a full name often stays as it is (`ulica Ibrahim Rugova`). */
export const isPlainEponym = hasStem('ulic vulic skol gimnazij licej');
/** Musicians: what bodies are they are not (`kvartet Kvinta`). */
export const isEnsemble = oneOf(
  'ansambl ansambla ansamblu kvartet kvarteta kvartetu kvintet kvinteta kvintetu trio tria triu duo dua hor hora horu bend benda bendu',
);
/** Shops and firms, which are called after their owners: in the nominative, where no deed of theirs is told (`pekara Kurti`). */
export const isFirm = oneOf(
  'pekara kafana firma fabrika marka markom brendom kompaniia prodavnica radnia apoteka ordinaciia poslasticarnica piceriia kniizara galeriia gostiona mesara obucara',
);
/** `škola imena …`, `площадь имени …`. */
export const isNamedFor = oneOf('imeni imena');

/** One certain thing with the genitive of its place, so that it is written small, too (`посольство США`, `aerodrom Prištine`). */
export const isSeat = hasStem(
  'ambasad veleposlanstv posolstv konzulat konsulat aerodrom aeroport kup kubok kubk nacbank centrobank',
);

/** Named after a place without changing its name (`hotel Beograd`, `на станции Белград`). */
export const isVenue = hasStem(
  `hotel gotel otel hostel motel kafan kafic kafe restoran pansion bioskop kinoteatr diskotek klub aerodrom aeroport stanic stancij`,
  `ekip tim sastav momcad druzin sekcij bend ansambl orkestr orkestar kasin kazin vil splav apartman palat centar centr bazen igralist krstaric razarac podmornic fregat parobrod jaht trajekt brod konj kobil tvornic fabrik firm preduzec kompanij zadrug`,
  `kino gostionic tvrtk trgovin ljekarn zracn ugostiteljstv`,
  `prodavnic pekar apotek ordinacij teretan poslasticarnic picerij samoposlug megamarket supermarket cokolad margarin rakij brend`,
  `radio televizij tv dvoran hal aren zal sal stadion salon agencij kamp`,
);
/** Companies, media, associations that are so with a capital (`Telekom Srbija`, `Ер Србија`). */
export const isBrand = hasStem(
  'er ejr air telekom rtv telekomunikacij bank osiguranj udruzenj udrug fondacij zaklad pokret inicijativ casopis',
  // Charities and watchdogs whose branches bear the names of their countries.
  'transparentnost transparensi karitas caritas unicef amnesti helsinki skaut izvidjac rotari volonter',
);

/** Of those the name has cases and yet is no owner (`avion Er Srbije`). */
export const isCarrier = oneOf('er air eir');

/** What stands behind the name in such names (`Beograd Arena`, `Kosovo Tours`). */
export const isBrandEnd = oneOf(
  'arena centar centr voz kargo press pres turs tours tur travel trevel fm tv open expo ekspo fest festival plaza palas haus invest info klub park kup bank banka',
);
/** Adjectives of namesakes and of countries of the mind (`Novi Beograd`, `Velika Albanija`, `Mlada Bosna`). */
export const isNamesake = hasStem('velik star nov mal mlad molod gornj donj');

/** What nature names: no people and no towns (`kanjon Rugove`, `племя Хоти`). */
export const isLandform = hasStem('kanjon klisur uscel planin dolin jezer ozer potok vodopad vodospad pecin plem plemen');
/** Parts of a river, which no country has (`vodostaj Raške`, `korito Bosne`). */
export const isWater = hasStem('vodostaj korit sliv pritok bujic poplavn vrel brzak rukavac rukavc matic');
/** Countries, Slavic and other, after which streets and villages are called (`zaselak Kina`). */
export const isCountry = hasStem(
  `srbij kosov albanij rusij rosij kin kitaj nemack njemack francusk amerik gor makedonij jugoslavij bosn hercegovin hrvatsk slovenij`,
  `tursk ukrajin italij grck bugarsk rumunij madjarsk austrij spanij englesk britanij svajcarsk svedsk evrop polsk cesk japan indij`,
);
/** Settlements smaller than towns. */
export const isHamlet = oneOf(
  'seloto naselba naselbata kvart kvartu kvarta kvartom cetvrt cetvrti maalo maaloto zaselokot',
  'selo selu selom zaselak zaseok zaseoku zaseokom zaselku salas salasu salasom mahala mahali mahalu naselie naseliu',
);

/** Peoples in the genitive, inside the names of their associations (`Klub Hrvata Crne Gore`). */
export const isOfPeople = oneOf(
  'srba hrvata bosnjaka albanaca crnogoraca makedonaca madjara madiara roma turaka goranaca rusina bugara slovaka jevreja zidova muslimana vlaha nemaca nijemaca',
);

/** Of these the name is in the same case (`u reci Raški`), as not in `reke Srbije`. */
export const isRiver = oneOf(
  'reka reci reku rekom rijeka rijeci rijeku rijekom ricka ricci ricku recica recici recicu rjecica rjecici rjecicu'.replaceAll(
    'j',
    'i',
  ),
);

/** Abbreviations of clubs and of broadcasters before the name of a town (`ФК Приштина`). */
export const isClub = oneOf(
  'fk kk ok rk nk zfk zkk zrk ork hk pfk kmf fc bc rtv ofk gfk hkk kud vk sc tc src ukc kbc kc kpz jkp szr str sur sd osk',
);
/** Abbreviations of the organs that each state has under the same letters (`ЦИК России`, `MUP-a Srbije`). */
export const isOrgan = oneOf(
  'cik cvk rik dik mup mvd mvs mvp msp mid mzs rhmz apr pio rfzo pks nbs rgz rzs dri fss kss oss oks ass bss tss vss rss zzjz',
);

/** Adjectives of the region's towns, after which the name of a country is a club's or a mountain's (`sarajevska Bosna`, `Skopska Crna Gora`). */
export const isOfTown = hasStem(
  `sarajevsk beogradsk novosadsk zagreback skopsk podgorick pristinsk mitrovack djakovack gnjilansk nisk kragujevack kraljevack uzick`,
  `tuzlansk banjaluck mostarsk zenick splitsk rijeck ljubljansk mariborsk tiransk niksick bitoljsk tetovsk prizrensk`,
);

/** A country's people, offices, parts and signs, which make no name with an adjective or a genitive (`vlasti Kosova`). */
export const isPlainNoun = hasStem(
  `vlast gradjan grazdan gromadjan narod ljud zitel stanovnik stanovnistv delegacij predstavnik predstavnistv poslanik deputat`,
  `zastav flag granic kordon storon sever jug istok zapad sjever institucij zakon selekcij reprezentacij sbornoj zbirn navijac dijaspor`,
  `manjin zemlj zemalj drzav gosudarstv derzav teritorij mision misij policij polic srb albanc`,
);

/** Sports and arts that go undeclined before the head of their union (`Vaterpolo savez Srbije`, `Auto-moto savez Kosova`). */
export const isUndeclined = oneOf(
  `vaterpolo dzudo karate ragbi bridz kik boks aikido dziudzicu tekvondo sah golf hokei beizbol softbol kriket tenis skvos rok dzez pop folk
  auto moto foto kino video art evro sport savate sumo zumba kendo biciklo aero agro eko bio info`.replace(/\s+/g, ' '),
);

/** Of the people above the police is an institution with an adjective of its own (`Національна поліція України`). */
export const isPolice = hasStem('polic milic');
/** Of troops and forces there are many (`Войска НАТО вошли`). */
export const isTroops = hasStem('voisk viisk sil');
/** What unions and the like set up under a name (`Программа развития ООН`). */
export const isProgramme = hasStem('program proekt proiekt');

/** Small words inside longer names: and, for, in, of, from. */
export const isAnd = oneOf('i ta te');
export const isFor = oneOf('za po dlia protiv');
export const isIn = oneOf('u v vo');
export const isOf = oneOf('na');
export const isFrom = oneOf('ot od vid');

/** Of people in office these make a body with its head (`Veće ministara`). */
export const isMinisters = oneOf('ministara ministrov ministriv');

function oneOf(...lists: readonly string[]): (sound: string) => boolean {
  const set = new Set(lists.flatMap((words) => words.split(' ')));
  return (sound) => set.has(sound);
}
