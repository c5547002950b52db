/**
 * Things whose names are put in quotation marks, by the beginnings of their words, and those names of ours that are put
 * in quotation marks too. They are classes of things that bear titles or names of choice, in the languages of the tables;
 * Serbian words serve Cyrillic too.
 */
import { beginsWithOneOf, endsWithOneOf, isOneOf } from '../words/list.ts';

/** What bears a title or a trade name: works of art and print, broadcasts, houses open to guests, vehicles, goods. */
const beginsTitled = beginsWithOneOf(
  `film movie documentar drama comed thriller novel book memoir poem album opera musical ballet painting exhibition sitcom
  podcast magazine musical series hotel motel hostel restaurant diner tavern bakery cinema theat shop store ferry
  brand perfume cocktail dish menu model trio quartet choir tanker yacht trawler`,
  `dokumentar roman knjig pesm pjesm singl predstav komedij balet izlozb serij emisij podkast igric casopis zbirk monografij bajk
  kafan kafic kafe kafa restoran pansion pekar prodavnic radnj bioskop pozorist kazalist orkestar
  kviz rakij kasin diskotek butik palat zgrad salas`,
  `libr keng kenge roman shfaqj komedi ekspozit serial emision revist poem tregim dokumentar vellim koncert kafen kafiter hotel
  restorant furr dyqan kinema teatr anij pijetor`,
  `fernsehserie buch gedicht erzahlung komodie sendung gemalde ausstellung zeitschrift magazin gaststatte wirtshaus lokal imbiss
  porzellan cocktail modell parfum backerei theater schiff fahre kapelle laden kneipe pension gasthof`,
  `porcelaine parfum biere cocktail salade menu modele coloris livre chanson piece exposition spectacle recueil essai emission revue
  tableau recit comedie polar auberge brasserie bistrot bistro cinema theatre navire paquebot boulangerie magasin boutique chorale orchestre`,
  `книг песн альбом спектакл опер выставк сериал повест рассказ пьес картин передач подкаст журнал поэм сборник гостиниц отел кафе
  ресторан кинотеатр театр магазин лавк поезд корабл теплоход судн ансамбл коктеил духи шоколад конфет хостел клуб
  пароход паром пекарн санатори`,
  `пісн вистав виставк серіал повіст оповідан картин передач журнал збірк готел ресторан кінотеатр крамниц поізд потяг
  корабел гурт пекарн садиб хостел санаторі книгарн`,
);

/** The short ones whole, since other words begin with them (`barikada`, `vozač`). */
const isTitled = isOneOf(
  'show shows play plays song songs pub pubs bar bars band bands train ship beer wine cafe kino zug chor lied wein bier plat vin gite',
  'baru bara barom bend benda bendu hor hora horu voz voza vozu vozom brod broda brodu brodom pivo piva bari barit treni trenit',
  'бар бара баре баром хор хора хоре кава кави вино вина пиво пива',
);

/** German compounds end with them (`Dokumentarfilm`, `Kulturhaus`). */
const endsInTitled = endsWithOneOf(
  'film roman buch lied stuck album serie krimi oper drama hotel restaurant cafe kino kapelle band magazin podcast',
);

/** What people found and name: associations, schools, firms, stations, prizes. Names of organisations may stand after them as they are. */
const beginsFounded = beginsWithOneOf(
  `association foundation forum agency company project programme program initiative club group team school festival cup tournament prize
  award hospital clinic pharmacy radio newspaper daily weekly network campaign conference quiz race marathon
  kindergarten page account blog website channel`,
  `udruzenj udrug grup fondacij agencij preduzec firm kompanij projekat projekt inicijativ klub tim skol vrtic turnir kup nagrad bolnic
  apotek radio list listu nedeljnik mrez kampanj konferencij maraton portal televizij zaduzbin akcij centar kamp gimnazij ulic drustv`,
  `shoqat grup fondacion agjenci kompani projekt nisme nisma klub ekip shkoll cerdhe turne kup cmim spital farmaci radio gazet portal
  rrjet fushat konferenc marat rruge rruga rruges shesh gjimnaz stadium kopsht`,
  `verein gruppe verband stiftung agentur firma projekt initiative klub schule turnier pokal preis zeitung netzwerk kampagne konferenz
  kulturverein kindergarten radio festival aktion bundnis seite blog kanal`,
  `fondation groupe agence entreprise societe projet collectif equipe ecole lycee college tournoi coupe prix hopital pharmacie journal
  reseau campagne conference marathon station creche page compte blog site`,
  `фонд фирм групп агентств компани проект инициатив команд школ гимнази турнир куб преми больниц аптек радио газет портал сет кампани
  конференци марафон общест объединени кружок курс форум фестивал улиц станци`,
  `фонд фірм груп агенці компані проєкт ініціатив команд школ гімназі турнір куб премі лікарн аптек радіо газет портал мереж
  кампані конференці марафон товариств обєднан гурток курс форум фестивал вулиц станці спілк`,
);
const endsInFounded = endsWithOneOf(
  'verein verband stiftung schule forum preis pokal turnier klub zeitung agentur projekt initiative',
);

/** Nouns and verbs of calling (`e ka emrin “Ibrahim Rugova”`). */
export const isNaming = isOneOf(
  'name names named called namen heisst genannt nom nomme ime imenom imena naziv nazivom zove zvana zvani emri emrin emnin quhet quajtur',
  'имя имени именем название названием называется имі імя імені назва назвою',
);

/** What cinemas, theatres and musicians do with works; not singing, which crowds do with slogans. */
export const isStaging = beginsWithOneOf(
  `shows showed showing screens screened screening plays played performs performed stages staged prikaz izvod emituj shfaq luan zeigt zeigen spielt spielen
  inszeniert joue jouent projette diffuse interprete показыва исполня ставит`,
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
