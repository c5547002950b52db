/**
 * Slavic words for what bears the name of a place or a person: streets, houses, firms, clubs, land and waters, as stems that
 * serve Serbian, Macedonian, Russian and Ukrainian at once. Each list is a class of things, as any gazetteer has them.
 */
import { isOneOf } from '../../words/list.ts';
import { hasStem } from './letters.ts';

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
export const isEnsemble = isOneOf(
  'ansambl ansambla ansamblu kvartet kvarteta kvartetu kvintet kvinteta kvintetu trio tria triu duo dua hor hora horu bend benda bendu',
);

/** Shops and firms, which are called after their owners: in the nominative, where no deed of theirs is told (`pekara Kurti`). */
export const isFirm = isOneOf(
  'pekara kafana firma fabrika marka markom brendom kompaniia prodavnica radnia apoteka ordinaciia poslasticarnica piceriia kniizara galeriia gostiona mesara obucara',
);

/** `škola imena …`, `площадь имени …`. */
export const isNamedFor = isOneOf('imeni imena');

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
export const isCarrier = isOneOf('er air eir');

/** What stands behind the name in such names (`Beograd Arena`, `Kosovo Tours`). */
export const isBrandEnd = isOneOf(
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
export const isHamlet = isOneOf(
  'seloto naselba naselbata kvart kvartu kvarta kvartom cetvrt cetvrti maalo maaloto zaselokot',
  'selo selu selom zaselak zaseok zaseoku zaseokom zaselku salas salasu salasom mahala mahali mahalu naselie naseliu',
);

/** Of these the name is in the same case (`u reci Raški`), as not in `reke Srbije`. */
export const isRiver = isOneOf(
  'reka reci reku rekom riieka riieci riieku riiekom ricka ricci ricku recica recici recicu riecica riecici riecicu',
);

/** Abbreviations of clubs and of broadcasters before the name of a town (`ФК Приштина`). */
export const isClub = isOneOf(
  'fk kk ok rk nk zfk zkk zrk ork hk pfk kmf fc bc rtv ofk gfk hkk kud vk sc tc src ukc kbc kc kpz jkp szr str sur sd osk',
);

/** Abbreviations of the organs that each state has under the same letters (`ЦИК России`, `MUP-a Srbije`). */
export const isOrgan = isOneOf(
  'cik cvk rik dik mup mvd mvs mvp msp mid mzs rhmz apr pio rfzo pks nbs rgz rzs dri fss kss oss oks ass bss tss vss rss zzjz',
);

/** Adjectives of the region's towns, after which the name of a country is a club's or a mountain's (`sarajevska Bosna`, `Skopska Crna Gora`). */
export const isOfTown = hasStem(
  `sarajevsk beogradsk novosadsk zagreback skopsk podgorick pristinsk mitrovack djakovack gnjilansk nisk kragujevack kraljevack uzick`,
  `tuzlansk banjaluck mostarsk zenick splitsk rijeck ljubljansk mariborsk tiransk niksick bitoljsk tetovsk prizrensk`,
);

export const isFrom = isOneOf('ot od vid');
