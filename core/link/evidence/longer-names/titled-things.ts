/**
 * Things whose names are put in quotation marks, by the beginnings of their words, and those names of ours that are put
 * in quotation marks too. They are classes of things that bear titles or names of choice, in the languages of the tables;
 * Serbian words serve Cyrillic too.
 */
import { beginsWithOneOf, endsWithOneOf, isOneOf } from '../words/list.ts';

/** What bears a title or a trade name: works of art and print, broadcasts, houses open to guests, vehicles, goods. */
const beginsTitled = beginsWithOneOf(
  `film movie documentar drama comed thriller novel book memoir poem song album opera musical ballet painting exhibition sitcom
  podcast magazine play musical series hotel motel hostel restaurant cafe pub diner tavern bakery cinema theat shop store ship ferry
  train beer wine brand perfume cocktail dish menu model band trio quartet choir tanker yacht trawler`,
  `dokumentar roman knjig pesm pjesm singl predstav komedij balet izlozb serij emisij podkast igric casopis zbirk monografij bajk
  kafan kafic kafe kafa restoran pansion pekar prodavnic radnj bioskop pozorist kazalist brod voz bend hor orkestar
  kviz piv rakij kasin diskotek butik palat zgrad salas`,
  `libr keng kenge roman shfaqj komedi ekspozit serial emision revist poem tregim dokumentar vellim koncert kafen kafiter hotel
  restorant furr dyqan kinema teatr anij tren band pijetor bar`,
  `fernsehserie lied buch gedicht erzahlung komodie sendung gemalde ausstellung zeitschrift magazin gaststatte wirtshaus lokal imbiss
  porzellan wein bier cocktail modell parfum backerei kino theater schiff fahre zug kapelle chor laden bar kneipe pension gasthof`,
  `porcelaine parfum vin biere cocktail salade plat menu modele coloris livre chanson piece exposition spectacle recueil essai emission revue tableau recit comedie polar auberge brasserie bistrot bistro
  cinema theatre navire paquebot boulangerie magasin boutique chorale orchestre gite`,
  `книг песн альбом спектакл опер выставк сериал повест рассказ пьес картин передач подкаст журнал поэм сборник гостиниц отел кафе
  ресторан кинотеатр театр магазин лавк поезд корабл теплоход судн ансамбл хор пив коктеил духи шоколад конфет хостел бар клуб
  пароход паром пекарн санатори`,
  `пісн вистав виставк серіал повіст оповідан картин передач журнал збірк готел кав ресторан кінотеатр крамниц поізд потяг
  корабел гурт пекарн садиб пив вино хостел санаторі книгарн`,
);

/** German compounds end with them (`Dokumentarfilm`, `Kulturhaus`). */
const endsInTitled = endsWithOneOf(
  'film roman buch lied stuck album serie krimi oper drama hotel restaurant cafe kino kapelle band magazin podcast',
);

/** What people found and name: associations, schools, firms, stations, prizes. Names of organisations may stand after them as they are. */
const beginsFounded = beginsWithOneOf(
  `association foundation forum agency company project programme program initiative club group team school festival cup tournament prize
  award hospital clinic pharmacy radio newspaper daily weekly network campaign conference quiz race marathon kindergarten page account blog website channel`,
  `udruzenj udrug grup fondacij agencij preduzec firm kompanij projekat projekt inicijativ klub tim skol vrtic turnir kup nagrad bolnic
  apotek radio list listu nedeljnik mrez kampanj konferencij maraton portal televizij zaduzbin akcij centar kamp gimnazij ulic drustv`,
  `shoqat grup fondacion agjenci kompani projekt nisme nisma klub ekip shkoll cerdhe turne kup cmim spital farmaci radio gazet portal
  rrjet fushat konferenc marat rruge rruga rruges shesh gjimnaz stadium kopsht`,
  `verein gruppe verband stiftung agentur firma projekt initiative klub schule turnier pokal preis zeitung netzwerk kampagne konferenz
  kulturverein kindergarten radio festival aktion bundnis seite blog kanal`,
  `fondation groupe agence entreprise societe projet collectif equipe ecole lycee college tournoi coupe prix hopital pharmacie journal reseau
  campagne conference marathon station creche page compte blog site`,
  `фонд фирм групп агентств компани проект инициатив команд школ гимнази турнир куб преми больниц аптек радио газет портал сет кампани конференци
  марафон общест объединени кружок курс форум фестивал улиц станци`,
  `фонд фірм груп агенці компані проєкт ініціатив команд школ гімназі турнір куб премі лікарн аптек радіо газет портал мереж кампані конференці
  марафон товариств обєднан гурток курс форум фестивал вулиц станці спілк`,
);
const endsInFounded = endsWithOneOf(
  'verein verband stiftung schule forum preis pokal turnier klub zeitung agentur projekt initiative',
);

/** What cinemas, theatres and musicians do with works; not singing, which crowds do with slogans. */
export const isStaging = beginsWithOneOf(
  `shows showing screens screened screening plays performs stages prikaz izvod emituj shfaq luan zeigt zeigen spielt spielen
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

export const bearsTitle = (word: string) => beginsTitled(word) || endsInTitled(word);
export const isFounded = (word: string) => beginsFounded(word) || endsInFounded(word);
