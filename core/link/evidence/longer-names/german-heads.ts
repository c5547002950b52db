/**
 * German kinds of things that carry the name of a place or a person, by their ends, since German makes compounds of them
 * (`Staatstheater`, `Handelskammer`). They are singulars; plurals are common nouns (`die Museen Serbiens`).
 */
import { endsWithOneOf, isOneOf } from '../words/list.ts';

/**
 * Before a place that stands as it is (`Flughafen Pristina`, `Kulturhaus Belgrad`, `Stiftung Serbia Creative`). Bodies that
 * act are not among them: beside them a place is what they act on (`stufte die Agentur Serbien herab`).
 */
export const standsBeforePlace = endsWithOneOf(
  `flughafen bahnhof universitat hochschule schule gymnasium akademie bibliothek museum archiv theater oper haus heim zentrum verein
  stiftung hotel pension gasthof gasthaus gaststatte wirtshaus restaurant cafe kino stadion arena halle klinik krankenhaus brauerei
  festival pokal turnier strasse allee brucke forum orchester chor kapelle siedlung backerei imbiss apotheke autohaus reiseburo
  ferienlager spedition baufirma fahrschule fanclub fanklub sportklub bistro pizzeria taverne konditorei metzgerei gartnerei druckerei
  verlag kaufhaus supermarkt tankstelle raststatte kindergarten ballett ensemble tanzgruppe folkloregruppe theatergruppe kaserne
  reederei weingut fluggesellschaft campingplatz diskothek kegelbahn eisdiele weinstube bierstube
  stadtwerke wasserwerke verkehrsbetriebe tierpark klinikum planetarium sternwarte sinfoniker symphoniker philharmoniker jacht yacht`,
);
/** The short ones stand alone; other words end with them too. */
export const isShortBeforePlace = isOneOf(
  'uni radio bar klub club hof platz park firma cup haus villa camping kita disco galerie saal zoo messe werft',
);

/** Before a person after whom they are called (`Schule Ibrahim Rugova`). */
export const standsBeforePerson = endsWithOneOf(
  `flughafen universitat schule gymnasium akademie institut bibliothek museum theater verein stiftung stadion halle strasse platz allee
  brucke kulturzentrum kulturhaus preis`,
);

/** Bodies of a state or nation that are named with `des` or a genitive (`Handelskammer des Kosovo`, `Nationalbank Serbiens`). */
export const isNationalBody = endsWithOneOf(
  `universitat akademie bibliothek nationalbank zentralbank notenbank nationalmuseum botschaft konsulat kammer verband komitee kreuz
  eisenbahn eisenbahnen rundfunk nationaltheater philharmonie nationaloper vereinigung patriarchat filmzentrum nationalarchiv
  nationalgalerie staatsoper staatstheater staatsarchiv telekom elektrowirtschaft gewerkschaftsbund bischofskonferenz diozese eparchie
  erzbistum staatsbahn staatsbahnen borse kinemathek filminstitut statistikamt statistikagentur steuerverwaltung energiekorporation klinikum universitatsklinikum
  sinfonieorchester symphonieorchester staatsballett nationalballett freundeskreis forderverein landesmuseum nationalpark`,
);
/** Streets and squares with an article (`Platz der Vereinten Nationen`). */
export const isStreet = endsWithOneOf('platz allee strasse ufer promenade brucke park kai boulevard');

/** What joins the words of such a name. */
export const isGermanJoint = isOneOf('der des fur von zu zur zum und den');
