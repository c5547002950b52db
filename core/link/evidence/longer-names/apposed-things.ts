/**
 * Namesakes that say in apposition what they are, in French and German (`L'EULEX, petit cinéma de quartier`, `Die KFOR, ein
 * Männerchor aus Ulm`). The nouns are things that no state, city or body of states is: houses open to guests, music,
 * animals, ships, works, goods. Behind a definite article a list may go on (`Belgrade, le cinéma et le vin`).
 */
import { type Neighbour, neighbourAfter } from '../neighbours.ts';
import { endsWithOneOf, isOneOf } from '../words/list.ts';
import type { LongerNameReader } from './name-place.ts';

/** Words between the comma and the noun. */
const LONGEST_WAY = 4;
const isIndefinite = isOneOf('un une ein eine einem einen einer eines');
const isDefinite = isOneOf('le la l');

const isFrenchThing = isOneOf(
  `cinema bar cafe restaurant bistrot bistro brasserie pizzeria snack hotel auberge gite boutique epicerie boulangerie librairie
  orchestre chorale fanfare harmonie troupe rappeur rappeuse cheval jument poulain pouliche trotteur trotteuse galopeur chien chienne chat chatte
  peniche voilier cargo paquebot ferry chalutier roman film documentaire chanson album spectacle opera ballet comedie polar
  lyceens lyceennes musiciens musiciennes copains copines choristes fromage vin biere liqueur parfum shampoing cocktail logiciel jeu lotissement discotheque microbrasserie salon fabricant`,
);
const endsInGermanThing = endsWithOneOf(
  `kino chor kapelle orchester hotel restaurant gasthof gasthaus gaststatte kneipe imbiss pension boutique frachter schiff
  fahre jacht hengst stute wallach fohlen pferd hund hundin kater katze papagei spielfilm dokumentarfilm kinderbuch
  brettspiel kartenspiel likor schnaps wein bier kase parfum siedlung kleingartenanlage fussballklub eishockeyklub
  sportverein kegelverein kegelklub diskothek frauenband rockband punkband coverband schulband tanzgruppe fanfarenzug
  segelboot`,
);
const isGermanThing = isOneOf('band bar cafe roman film lied boot laden club klub spiel weiler likorchen');

export const isApposedThing: LongerNameReader = ({ text, end, sentence, kinds, lang }) => {
  if (kinds.includes('person')) return false;
  let word = neighbourAfter(text, end);
  if (!word || !/^(?:,| -) $/.test(word.gap)) return false;
  let [definite, indefinite] = [false, false];
  for (let i = 0; word && i < LONGEST_WAY && word.start < sentence.end; i++) {
    if (isIndefinite(word.folded)) indefinite = true;
    else if (isDefinite(word.folded)) definite = true;
    else if (lang === 'de' ? isGerman(word, indefinite) : isFrench(word, definite)) return true;
    else if (word.capital) return false;
    const next: Neighbour | null = neighbourAfter(text, word.end);
    word = next && /^[ ']$/.test(next.gap) ? next : null;
  }
  return false;
};

/** French nouns have a capital only in a name (`L'OTAN, l'Orchestre de tango`). */
function isFrench({ folded, capital }: Neighbour, definite: boolean): boolean {
  return isFrenchThing(folded) && (capital || !definite);
}

/** In German lists nouns stand without an article. */
function isGerman({ folded, capital }: Neighbour, indefinite: boolean): boolean {
  return capital && indefinite && (endsInGermanThing(folded) || isGermanThing(folded));
}
