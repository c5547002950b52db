/** Small classes of words beside a name, folded, in the languages of the tables. */
import { beginsWithOneOf, isOneOf } from './list.ts';

/** Courtesies: they say nothing either way. */
export const isCourtesy = isOneOf(
  'mr mrs ms miss gen lt col sgt capt adm gov sen rep amb dr prof sir herr herrn frau m mme monsieur madame',
  'gospodin gospoda gospodja g gdja господин господа госпожа пан пані zoti z zonja s t',
);

/** Those that private people bear, without ranks. */
export const isPlainCourtesy = isOneOf(
  'mr mrs ms miss herr herrn frau m mme monsieur madame gospodin gospodina gospodja gospodju g gdja zoti zonja господин господа госпожа',
  'пан пана пані',
  'zonjen zonjes zotin zotit gospodji гражданин гражданка громадянин громадянка',
);

/** Days and months, which have capitals in some languages and stand before names. */
export const isTime = isOneOf(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember
  today yesterday heute gestern`,
);

/** English names of peoples, which follow the name of a place as nouns (`Kosovo Serbs`). */
export const isPeople = beginsWithOneOf('serb albanian kosovar croat bosniak roma turk gorani montenegrin macedonian russian');

/** Words that say that another bearer of the name is meant. */
export const isNamesake = isOneOf(
  'other another namesake wrong different certain surnamed nee born',
  `drugi druga drugog zvani zvana imenjak prezimenjak takodje izvesni izvesna izvjesni izvjesna neki neka nekog imenu prezimenu rodjena rodjeni`,
  'tjeter quajtur tjetri njefare quhet quhej mbiemrin',
  'namens namen genannt anderer andere andrer gewisser gewisse geborene',
  'autre nommee',
  'другои другая некии некая тезка однофамилец имени фамилии іншии інша якиись прізвищем',
);
/** Prepositions of place, before which a capital word at the start of a sentence is a town rather than a first name. */
export const isLocative = isOneOf('in at near from u iz na kod из код в во з до ne nga te a en depuis aus bei nach');

/** Prepositions with which private people are introduced by where they come from. */
export const isOrigin = isOneOf('from of iz aus nga из з із de');

/** Articles before which a name that is also a common word is a name (`the US`, `l'UE`). */
export const isArticle = isOneOf('the l die der das den dem la le');
