/**
 * French kinds of things that carry a name. French writes them small (`l'université de Pristina`, `le cinéma Amérique`).
 * They are singulars; plurals are common nouns (`les rues de Belgrade`).
 */
import { isOneOf } from '../../words/list.ts';

/**
 * With `de` and the name of a place they are a name: institutions, roads, waters, and goods called after a country (`encre
 * de Chine`).
 */
export const isNamedWithDe = isOneOf(
  `universite faculte ambassade consulat aeroport aerodrome musee academie bibliotheque opera orchestre philharmonie cinematheque
  conservatoire federation coupe patriarcat eparchie rue avenue boulevard quai allee chaussee impasse esplanade faubourg mer lac golfe
  domaine chateau hotel cafe bar residence square ruelle sentier venelle parvis placette gare radiotelevision encre crepe rosier`,
);
/** These too with a capital, or with an adjective or another thing between (`la banque centrale du Kosovo`). */
export const isNamedAtLength = isOneOf(`chambre banque festival comite institut agence fondation croix office musees archives
  ecole lycee college hopital clinique gare galerie orchestre`);
/** These with a capital, or as what people found together (`l'ordre des avocats du Kosovo`). */
export const isFoundedByMany = isOneOf('association union ligue ordre societe amicale chemins syndicat club chorale');
/** These with a capital only; else they are any house, friends, border post. */
export const isNamedWithCapital = isOneOf(
  `caisse poste compagnie amis maison bataille traite centre theatre voix television radio place etoile pont porte
  ecole galerie ballet hopital clinique jeunesse esperance avenir entente editions tour open prix trophee challenge tournoi championnat marathon`,
);

/** Before the name as it is (`restaurant Kosovo Grill`, `station Kosovo Petrol`, `lycée Ibrahim Rugova`). */
export const isNamedPlainly = isOneOf(
  `restaurant cafe bar brasserie bistrot bistro snack pizzeria auberge hotel motel camping gite residence villa domaine cine
  cinema theatre salle club discotheque boite radio station chaine magasin boutique garage librairie boulangerie arret metro
  collectif societe entreprise agence label marque orchestre festival stade gare lycee college ecole universite aeroport
  musee fondation association peniche navire paquebot cargo ferry voilier yacht magazine revue journal quotidien hebdomadaire
  mensuel portail site blog podcast bateau vapeur steamer remorqueur chalutier cuirasse croiseur fregate goelette catamaran
  cirque zoo quartier lotissement giratoire chorale fanfare troupe quatuor trio duo dj rappeur equipage rallye trophee
  criterium challenge epicerie traiteur patisserie creperie creche garderie laboratoire cabinet copropriete film roman
  chanson album serie livre rue avenue boulevard quai square immeuble`,
);
/** What is called after people. */
export const isCalledAfterPeople = isOneOf(
  `rue avenue boulevard place quai pont square impasse allee chaussee esplanade lycee college ecole universite stade gymnase aeroport
  fondation bibliotheque mediatheque prix hopital clinique musee centre salle halle theatre statue memorial tournoi challenge coupe trophee
  residence rocade tunnel caserne parc jardin`,
);

/** Streets, which bear names of organisations too (`avenue des Nations unies`). */
export const isStreet = isOneOf('rue avenue boulevard place quai square esplanade promenade cours allee pont parc jardin lycee');

/** What is held in a place and called after it; these with a capital only, since written small they are turns and costs. */
export const isEvent = (word: string, capital: boolean) => isFair(word) || (capital && isRace(word));
const isFair = isOneOf('foire tournoi championnat biennale marathon regate');
const isRace = isOneOf('tour prix trophee memorial challenge open criterium semaine');

/** Houses, ensembles and animals, which are called anything, a body's letters too (`le cinéma L'OTAN`). */
export const isCalledAnyhow = isOneOf(
  'cinema bar cafe restaurant brasserie hotel auberge orchestre chorale fanfare troupe boutique cargo voilier peniche navire cheval jument',
);

/** Without an article behind them they are a street's (`place de Serbie`, but `la place de la Serbie en Europe`). */
export const isNamedWithBareDe = isOneOf('place porte cours');
/** Before a kind of thing they pick out one of many (`le meilleur café de Pristina`). */
export const isPicking = isOneOf(
  'meilleur meilleure grand grande premier premiere vieux vieille dernier derniere seul seule principal principale ancien ancienne',
);
/** Before a thing that is known by its name (`le passage de Russie`). */
export const isDefinite = isOneOf('le la l du de au a');
/** These so with a country, which has its article elsewhere: the bridge of a town is the one in it (`le pont de Mitrovica`). */
export const isNamedAfterCountry = isOneOf(
  'pont passage montee arret jardin parc cite villa point village hameau bourg quartier rose oeillet salade lycee college creche gymnase stade',
);
/** French names of countries that are feminine, and the plural one. */
export const COUNTRY_END = /(?:ie|[^t]ine|agne|ique|rope|etats.?unis)$/;

/** What unions and federations of all kinds are of (`Union européenne de radiodiffusion`). */
export const isTradeOrSport = isOneOf(
  'radiodiffusion football judo boxe gymnastique natation athletisme cyclisme handball karate basket rugby tennis golf patinage escrime paiements presse radio',
);

/** What is diced and mixed (`une macédoine de légumes`). */
export const isDiced = isOneOf('legumes fruits saison crudites haricots agrumes poissons');

/** Common nouns of those who found associations (`l'association Enfants du Kosovo`). */
export const isFounder = isOneOf(
  'amis amies enfants femmes meres jeunes parents medecins voisins solidarite amitie espoir aide secours',
);

/** An association of these is a body that politics is about (`l'association des municipalités serbes du Kosovo`). */
export const isMunicipalities = isOneOf('municipalites communes');

/** Behind a body's name they tell of its part in something (`la place de l'OTAN dans les Balkans`). */
export const isPartIn = isOneOf('dans au aux en face pour comme parmi');

/** Adjectives of institutions (`banque centrale`, `comité olympique`), by their ends. */
export const ADJECTIVE_END =
  /(?:al|ale|ique|aire|nel|nelle|ien|ienne|ais|aise|ieur|ieure|oxe|eme|ole|ive|if|iere|ier|urel|ain|aine|erne|iste)$/;

/** With an indefinite or pointing word the noun is no name (`une rue de Belgrade`). */
export const isVague = isOneOf('un une cet cette ce chaque quelque son sa leur notre votre ma mon toute tout aucune aucun');
