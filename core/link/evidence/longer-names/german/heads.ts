/**
 * German kinds of things that carry the name of a place or a person, by their ends, since German makes compounds of them
 * (`Staatstheater`, `Handelskammer`). They are singulars; plurals are common nouns (`die Museen Serbiens`).
 */
import { endsWithOneOf, isOneOf } from '../../words/list.ts';

/**
 * Before a place that stands as it is (`Flughafen Pristina`, `Kulturhaus Belgrad`, `Stiftung Serbia Creative`). Bodies that
 * act are not among them: beside them a place is what they act on (`stufte die Agentur Serbien herab`).
 */
export const standsBeforePlace = endsWithOneOf(
  `flughafen bahnhof universitat schule gymnasium akademie bibliothek museum archiv theater oper haus heim zentrum verein
  stiftung hotel pension gasthof gaststatte restaurant cafe kino stadion arena halle klinik brauerei festival pokal turnier
  strasse allee brucke forum orchester chor kapelle siedlung backerei imbiss apotheke reiseburo ferienlager baufirma fanclub
  fanklub sportklub bistro pizzeria taverne konditorei metzgerei gartnerei druckerei verlag supermarkt tankstelle raststatte
  kindergarten ballett ensemble kaserne reederei weingut fluggesellschaft campingplatz diskothek kegelbahn eisdiele weinstube
  bierstube stadtwerke wasserwerke verkehrsbetriebe tierpark klinikum planetarium sternwarte sinfoniker symphoniker
  philharmoniker jacht yacht gruppe edition combo kleingartenanlage schrebergarten wohnpark`,
);
/** Those that carry the name of a place behind what they are for (`Klub der Auslandspresse Belgrad`, `Institut für Geschichte Pristina`). */
export const isDevotedTo = endsWithOneOf(
  'klub haus zentrum institut fakultat akademie museum bibliothek schule verein stiftung theater werkstatt galerie forum',
);
/** What bears a name of several words, in which a place may be the first (`die Zeitung Kosovo Sever`). */
export const isNamedAtLength = endsWithOneOf(
  'zeitung zeitschrift sender portal firma unternehmen agentur marke kette partei band gruppe wochenblatt magazin software',
);
/** Guest houses and chemists' shops that are called `Zum …`. */
export const isInn = endsWithOneOf(
  'gasthaus gasthof wirtshaus brauhaus hotel restaurant apotheke wirtschaft gaststatte kneipe weinstube schenke',
);
/** English nouns behind a place, which German does not have (`Prishtina Mall`, `Kosovo Kings`). */
export const isEnglishNoun = isOneOf(
  `mall plaza tower towers waterfront airport arena kings queens boys girls united city week weekend days nights night awards street fashion
  jazz rock dance youth food brewery community stars pride summit games academy hub lab collective brothers sisters blues dreams`,
);
/** Ensembles, which places own and nobody couples (`Kosovo Philharmonie`). */
export const isEnsemble = endsWithOneOf('philharmonie symphonie sinfonietta ballett oper');
/** With a small first part that is a brand (`ProCredit`, `UniCredit`): capitals inside. */
export const isBrand = (word: string) => /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u.test(word);

/** What people found to help; the plain words for what is planned only with a name of their own (`Aktion Brot für Kosovo`). */
export const isFoundedFor = (word: string, named: boolean) => isHelping(word) || (named && isPlanned(word));
const isHelping = endsWithOneOf('verein stiftung hilfswerk freundeskreis koordinationsstelle zentrum forum');
const isPlanned = endsWithOneOf('initiative aktion bundnis netzwerk projekt kampagne gruppe plattform');

/** The short ones stand alone; other words end with them too. */
export const isShortBeforePlace = isOneOf(
  'uni radio bar klub club hof platz park firma cup haus villa camping kita disco malteser johanniter galerie saal zoo messe werft band trio miss mister caritas diakonie unicef greenpeace team dj mc duo',
);

/** Before a person after whom they are called (`Schule Ibrahim Rugova`). */
export const standsBeforePerson = endsWithOneOf(
  `flughafen universitat schule gymnasium akademie institut bibliothek museum theater verein stiftung stadion halle strasse platz allee
  brucke kulturzentrum kulturhaus preis`,
);

/** Bodies of a state or nation that are named with `des` or a genitive (`Handelskammer des Kosovo`, `Nationalbank Serbiens`). */
export const isNationalBody = endsWithOneOf(
  `universitat akademie bibliothek nationalbank zentralbank notenbank nationalmuseum botschaft konsulat kammer verband komitee
  kreuz eisenbahn eisenbahnen rundfunk nationaltheater philharmonie nationaloper vereinigung patriarchat filmzentrum
  nationalarchiv nationalgalerie staatsoper staatstheater staatsarchiv telekom elektrowirtschaft gewerkschaftsbund
  bischofskonferenz diozese eparchie erzbistum staatsbahn staatsbahnen borse kinemathek filminstitut statistikamt
  statistikagentur steuerverwaltung energiekorporation klinikum sinfonieorchester symphonieorchester staatsballett
  nationalballett freundeskreis forderverein landesmuseum nationalpark pokal superliga supercup gericht gerichtshof
  gerichtshofs staatsanwaltschaft sicherheitsrat nationalrat rechnungshof`,
);
/** What those bodies are for, or of (`Akademie der Wissenschaften Serbiens`). */
export const isSubject = endsWithOneOf(
  'wissenschaften kunste journalisten schriftsteller ingenieure arzte anwalte notare banken gewerkschaften unternehmer arbeitgeber industrie handwerk statistik',
);
/** Streets and squares with an article (`Platz der Vereinten Nationen`). */
export const isStreet = endsWithOneOf('platz allee strasse ufer promenade brucke park kai boulevard');

/** What joins the words of such a name. */
export const isGermanJoint = isOneOf('der des fur von zu zur zum und den');
