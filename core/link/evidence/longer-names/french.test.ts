import { expect, it } from 'vitest';
import type { ActorKind } from '../../dictionary/actors.ts';
import { placeIn } from './fixture.ts';
import { french } from './french.ts';

it.each([
  ['Elle enseigne à l’université de [Pristina].', 'place'],
  ['Devant l’ambassade d’[Albanie], personne.', 'place'],
  ['La rue de [Belgrade] est barrée.', 'place'],
  ['Rendez-vous à l’arrêt Place de [Serbie].', 'place'],
  ['Ma casquette des Chemins de fer du [Kosovo] me va.', 'place'],
  ['La banque centrale du [Kosovo] garde l’euro.', 'place'],
  ['La chambre de commerce du [Kosovo] proteste.', 'place'],
  ['L’Académie des sciences et des arts du [Kosovo] élit.', 'place'],
  ['La Croix-Rouge du [Kosovo] distribue des lits.', 'place'],
  ['L’ordre des avocats du [Kosovo] se réunit.', 'place'],
  ['Un film au cinéma [Amérique] de Pézenas.', 'place'],
  ['Il dort à la station [Kosovo] Petrol.', 'place'],
  ['Le restaurant [Kosovo] Grill hésite.', 'place'],
  ['Le bar Le [Kosovo] est fermé.', 'place'],
  ['On danse au Petit [Belgrade] le samedi.', 'place'],
  ['Un dessin à l’encre de [Chine].', 'place'],
  ['La baignade dans le lac d’[Ohrid] est libre.', 'place'],
  ['Au lycée [Ibrahim Rugova], on révise.', 'person'],
  ['Au 3, impasse [Chollet].', 'person'],
  ['Il habite avenue des [Nations unies].', 'organisation'],
] satisfies [string, ActorKind][])('a longer name: %s', (text, kind) => {
  expect(french(placeIn(text, 'fr', kind))).toBe(true);
});

it.each([
  ['Le gouvernement de la [Serbie] tombe.', 'place'],
  ['Le président du [Kosovo] part.', 'place'],
  ['Le nord de la [Serbie] est plat.', 'place'],
  ['Les habitants du [Kosovo] votent.', 'place'],
  ['Les Albanais du [Kosovo] votent.', 'place'],
  ['Les rues de [Pristina] sont vides.', 'place'],
  ['Une rue de [Belgrade] est barrée.', 'place'],
  ['Un café de [Pristina] ouvre.', 'place'],
  ['La banque soutient l’économie du [Kosovo].', 'place'],
  ['Paris soutient l’indépendance du [Kosovo].', 'place'],
  ['La société civile du [Kosovo] attend.', 'place'],
  ['L’ordre constitutionnel de la [Serbie] prévaut.', 'place'],
  ['Ils gardent le poste et celui de [Brnjak].', 'place'],
  ['La place de la [Serbie] en Europe est débattue.', 'place'],
  ['Les amis de la [Serbie] se taisent.', 'place'],
  ['Un don de la Banque mondiale au [Kosovo].', 'place'],
  ['En [Serbie] Novak Djokovic est un héros.', 'place'],
  ['Une voiture du [Kosovo]\nAnnoncée en décembre, la mesure s’applique.', 'place'],
  ['Le dossier [Kosovo] attend.', 'place'],
  ['Le secrétaire général de l’[OTAN] part.', 'organisation'],
  ['Le Premier ministre [Kurti] part.', 'person'],
] satisfies [string, ActorKind][])('none: %s', (text, kind) => {
  expect(french(placeIn(text, 'fr', kind))).toBe(false);
});
