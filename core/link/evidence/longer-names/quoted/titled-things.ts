/**
 * Things whose names are put in quotation marks, by the beginnings of their words, and those names of ours that are put
 * in quotation marks too. They are classes of things that bear titles or names of choice, in the languages of the tables;
 * Serbian words serve Cyrillic too.
 */
import { beginsWithOneOf, endsWithOneOf, isOneOf } from '../../words/list.ts';

/** What bears a title or a trade name: works of art and print, broadcasts, houses open to guests, vehicles, goods. */
const beginsTitled = beginsWithOneOf(
  `film movie documentar drama comed thriller novel book memoir poem album opera musical ballet painting exhibition sitcom
  podcast series hotel motel hostel restaurant diner tavern bakery cinema theat shop store ferry brand perfume cocktail dish
  menu model trio quartet choir tanker yacht trawler`,
  `dokumentar roman knjig pesm pjesm singl predstav balet izlozb serij emisij podkast igric casopis zbirk monografij bajk
  kafic kafe kafa restoran pansion pekar prodavnic radnj bioskop pozorist kazalist orkestar ansambl sastav kvartet kvintet
  monodram mjuzikl mural skulptur grafit piceri poslasticar cevabdzinic cvecar knjizar apartman konak jaht trajekt jedrilic
  dragstor supermarket kladionic teretan igraonic perionic margarin cokolad kobasic keks sladoled parfem sorta sorte sortu
  marka marke markom kviz rakij kasin diskotek butik palat zgrad salas`,
  `libr keng shfaqj komedi ekspozit serial emision revist tregim vellim koncert kafiter furr dyqan kinema teatr anij pijetor`,
  `fernsehserie buch gedicht erzahlung komodie sendung gemalde ausstellung zeitschrift magazin gaststatte wirtshaus lokal
  imbiss dossier sammelband biografie biographie dissertation pizza torte schnaps likor marmelade porzellan parfum backerei
  schiff fahre kapelle laden kneipe pension gasthof`,
  `etude tarte gateau fromage confiture kiosque epicerie traiteur guinguette soiree atelier documentaire telefilm metrage
  reportage feuilleton operette comptine tube numero concours recueil opus porcelaine biere salade coloris livre chanson
  piece exposition spectacle essai emission revue tableau recit polar auberge brasserie bistro navire paquebot boulangerie
  magasin boutique chorale orchestre`,
  `книг песн альбом спектакл опер выставк сериал повест рассказ пьес картин передач подкаст поэм сборник гостиниц отел кафе
  ресторан кинотеатр театр магазин лавк поезд корабл теплоход судн ансамбл коктеил духи шоколад конфет хостел клуб пароход
  паром пекарн санатори фильм кинофильм мультфильм мюзикл водевил комеди трагеди драм симфони сюит марш вальс хит клип трек
  роман монограф учебник мемуар дневник очерк эссе стих баллад статуэтк блюд торт салат сыр сигарет папирос водк коньяк
  настоик бренд марк торгов креисер лаинер траулер танкер сухогруз яхт катер баркас подлодк пансионат профилактори турбаз
  мотел закусочн чаин столов пиццери шашлычн кондитерск универмаг супермаркет гастроном бутик ярмарк казино дискотек палас
  кинозал кинокомпани мозаик скульптур инсталляци полотн экспозици шоу телешоу рубрик колонк постановк премьер трилоги сиквел
  ремеик квест`,
  `пісн вистав серіал повіст оповідан збірк готел кінотеатр крамниц поізд потяг корабел гурт садиб санаторі фільм кінофільм
  мультфільм водевіл комеді трагеді симфоні сюіт хіт кліп книж підручник щоденник нарис есе вірш балад страв сир цигарк
  горілк коняк наливк теплохід пароплав пансіонат ярня ярні ярню піцері кондитерськ універмаг атель базар палац мозаік
  інсталяці експозиці програм премєр трилогі пісен сингл кавер дует тріо квартет`,
);

/** The short ones whole, since other words begin with them (`barikada`, `vozač`). */
const isTitled = isOneOf(
  'show shows play plays song songs pub pubs bar bars band bands train ship beer wine cafe kino zug chor lied wein bier plat vin gite',
  'baru bara barom bend benda bendu hor hora horu voz voza vozu vozom brod broda brodu brodom pivo piva bari barit treni trenit',
  'журнал журнала журналу журналом журнале журналі журнали журналы бар бара баре баром хор хора хоре кава кави вино вина пиво пива',
);

/** German compounds end with them (`Dokumentarfilm`, `Kulturhaus`). */
const endsInTitled = endsWithOneOf(
  'film roman buch lied stuck album serie krimi oper drama hotel restaurant cafe kino kapelle band magazin podcast',
  'studie brettspiel kartenspiel computerspiel videospiel ouverture sinfonie operette',
);

/** What people found and name: associations, schools, firms, stations, prizes. Names of organisations may stand after them as they are. */
const beginsFounded = beginsWithOneOf(
  `association foundation forum agency company project program initiative club group team school festival cup tournament prize
  award hospital clinic pharmacy radio newspaper daily weekly network campaign conference quiz race kindergarten page account
  blog website channel`,
  `udruzenj udrug grup fondacij agencij preduzec firm projekat projekt inicijativ klub tim skol vrtic turnir kup nagrad bolnic
  stadion dvoran aerodrom institut fakultet univerzitet memorijal biblioteka biblioteci kolon brigad apotek list nedeljnik
  mrez portal televizij zaduzbin akcij centar kamp gimnazij ulic drustv
  park bulevar skver vidikovac kultur zdravlj sportov`,
  `shoqat fondacion agjenci kompani nisme nisma ekip shkoll cerdhe turne cmim spital farmaci gazet rrjet fushat konferenc
  marat rruge rruga shesh gjimnaz stadium kopsht`,
  `verein verband stiftung agentur schule turnier pokal preis zeitung netzwerk konferenz kulturverein aktion bundnis seite
  kanal`,
  `fondation agence entreprise societe projet collectif equipe ecole lycee college tournoi coupe prix hopital pharmacie
  journal reseau campagne station creche compte site`,
  `мотоклуб автоклуб фанклуб яхтклуб комитет парк фонд фирм агентств компани проект инициатив команд школ гимнази турнир куб
  преми больниц аптек радио газет портал сет кампани конференци марафон общест объединени кружок курс форум фестивал улиц
  станци предприяти завод фабрик комбинат корпораци холдинг концерн бюро центр лагер турфирм туркомпани авиакомпани
  телекомпани телеканал канал саит страниц паблик колхоз совхоз ферм лице колледж приют детсад ясл поликлиник санчаст
  библиотек музе академи институт стипенди грант чемпионат спартакиад лиг матч банк страхов магазинчик стадион арен дворец
  бригад батальон отряд полк площад сквер бульвар проспект`,
  `комітет фірм груп агенці компані проєкт ініціатив гімназі турнір премі лікарн радіо мереж кампані конференці товариств
  обєднан гурток вулиц станці спілк підприємств комбінат корпораці табір турфірм авіакомпані телекомпані сторінк паблік
  колгосп радгосп ліце коледж притулок дитсад поліклінік бібліотек академі інститут стипенді чемпіонат спартакіад ліг стадіон
  палац загін парк площ сквер бульвар проспект`,
);
const endsInFounded = endsWithOneOf(
  'verein verband stiftung schule forum preis pokal turnier klub zeitung agentur projekt initiative',
);

/** What is named in honour of bodies, streets and prizes first, which have names in quotation marks themselves (`škola „Ujedinjene nacije“`, `улица «Совет Европы»`). */
export const isStreetOrSchool = beginsWithOneOf(
  `street square avenue boulevard schoolhouse kindergarten nursery ulic trg bulevar skver skol vrtic gimnazij obdanist rrug
  shesh shkoll gjimnaz kopsht cerdh cmim nagrad strasse allee grundschule schule gymnasium kita rue ecole lycee college
  creche`,
  'улиц проспект бульвар сквер школ гимнази детсад садик вулиц площ булевар училишт градинк гімназі',
);

/** Nouns and verbs of calling (`e ka emrin “Ibrahim Rugova”`). */
export const isNaming = isOneOf(
  'name names named called namen heisst genannt nom nomme os ime imenom imena naziv nazivom zove zvana zvani emri emrin emnin quhet quajtur',
  'имя имени именем название названием называется имі імя імені назва назвою',
);

/** What cinemas, theatres and musicians do with works; not singing, which crowds do with slogans. */
export const isStaging = beginsWithOneOf(
  `shows showed showing screens screened screening plays played performs performed stages staged prikaz izvod emituj shfaq
  luan zeigt zeigen spielt spielen inszeniert joue donne projette diffuse rediffuse interprete revoir verra verrez показыва
  исполня ставит`,
);

/** Who says something is not called so (`Газета пише: «Росія незадоволена»`). */
export const isSaying = beginsWithOneOf(
  `пиш говор заяв сообщ сказа отме подчер добав отве спрашив спросил цитир напис призыва призвал предупре возраж повтор объясн
  уточн счита думает уверен утвержда напомин напомн поясн каже повідом дода наголос відпов запит нагад попере вважа стверд
  запев переконан`,
);

/** Who makes works (`the author of "…"`). */
export const isAuthor = beginsWithOneOf(
  'author writer director auteur autrice ecrivain romanci realisat cineaste traduct interprete chant autor verfasser regisseur',
);

/** Of the places on the ground, bases and crossings are put in quotation marks (`база «Бондстил»`, `prelaz „Merdare“`). */
export const isQuotedPlace = beginsWithOneOf(
  'base camp crossing checkpoint gate baz kamp logor prelaz prijelaz punkt vendkalim pik kufi basis feldlager lager ubergang poste point',
  'баз лагер кемп пункт кпп переход перехід табір',
);

/** Who doubts a state writes its name in quotation marks. */
export const isDoubt = isOneOf(
  'so called self proclaimed tzv takozvana takozvanog takozvane takozvano takozvanoj samoproglasena samoproglasene sogenannte',
  'sogenannten sogenannter drzava drzave drzavu drzavi republika republike republici republiku republik staat republic state',
  'так називаемои називаемого називаемое називаемая самопровозглашеннои республики республика т н званого звана званои',
);

export const bearsTitle = (word: string) => isTitled(word) || beginsTitled(word) || endsInTitled(word);
export const isFounded = (word: string) => beginsFounded(word) || endsInFounded(word);
