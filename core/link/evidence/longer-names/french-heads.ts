/**
 * French kinds of things that carry a name. French writes them small (`l'université de Pristina`, `le cinéma Amérique`).
 * They are singulars; plurals are common nouns (`les rues de Belgrade`).
 */
import { isOneOf } from '../words/list.ts';

/**
 * With `de` and the name of a place they are a name: institutions, roads, waters, and goods called after a country (`encre
 * de Chine`).
 */
export const isNamedWithDe = isOneOf(
  `universite faculte ambassade consulat aeroport aerodrome musee academie bibliotheque opera orchestre philharmonie cinematheque
  conservatoire federation coupe patriarcat eparchie rue avenue boulevard quai allee chaussee impasse esplanade faubourg mer lac golfe
  domaine chateau hotel cafe encre crepe`,
);
/** These too with a capital, or with an adjective or another thing between (`la banque centrale du Kosovo`). */
export const isNamedAtLength = isOneOf('chambre banque festival comite institut agence fondation croix office musees archives');
/** These with a capital, or as what people found together (`l'ordre des avocats du Kosovo`). */
export const isFoundedByMany = isOneOf('association union ligue ordre societe amicale chemins syndicat');
/** These with a capital only; else they are any house, friends, border post. */
export const isNamedWithCapital = isOneOf(
  'caisse poste compagnie amis maison bataille traite centre theatre voix place etoile pont porte',
);

/** Before the name as it is (`restaurant Kosovo Grill`, `station Kosovo Petrol`, `lycée Ibrahim Rugova`). */
export const isNamedPlainly = isOneOf(
  `restaurant cafe bar brasserie bistrot bistro snack pizzeria auberge hotel motel camping gite residence villa domaine cine cinema theatre
  salle club discotheque boite radio station chaine magasin boutique garage librairie boulangerie societe entreprise agence label
  marque orchestre festival stade gare lycee college ecole universite aeroport musee fondation association peniche navire paquebot
  rue avenue boulevard quai square residence immeuble`,
);
/** What is called after people. */
export const isCalledAfterPeople = isOneOf(
  `rue avenue boulevard place quai pont square impasse allee chaussee esplanade lycee college ecole universite stade gymnase aeroport
  fondation bibliotheque prix hopital musee`,
);

/** Streets, which bear names of organisations too (`avenue des Nations unies`). */
export const isStreet = isOneOf('rue avenue boulevard place quai square esplanade promenade');

/** Without an article behind them they are a street's (`place de Serbie`, but `la place de la Serbie en Europe`). */
export const isNamedWithBareDe = isOneOf('place porte');

/** Adjectives of institutions (`banque centrale`, `comité olympique`), by their ends. */
export const ADJECTIVE_END = /(?:al|ale|ique|aire|nel|nelle|ien|ienne|ais|aise|ieur|ieure|oxe|eme|ole|ive|if)$/;

/** With an indefinite or pointing word the noun is no name (`une rue de Belgrade`). */
export const isVague = isOneOf('un une cet cette ce chaque quelque son sa leur notre votre ma mon toute tout aucune aucun');
