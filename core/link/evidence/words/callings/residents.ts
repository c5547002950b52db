/**
 * Private people told by where they live or what is theirs, as beginnings, folded (`habitant de Huy`, `banor i Kuçit`,
 * `wohnhaft in Linz`, `власниця крамниці`): beside a full name a newsmaker is not called so.
 */
import { beginsWithOneOf, isOneOf } from '../list.ts';

export const isResident = beginsWithOneOf(
  'owner resident homeowner tenant landlord landlady motorist shopper passer bystander villager townsman islander',
  'wohnhaft bewohner anwohner einwohner mieter inhaber betreiber besitzer pachter spaziergang passant',
  'domicili habitant riverain locataire gerant patron proprietaire demeurant villageois passant automobiliste',
  'nastanjen stanovni mestan mjestan zitelj vlasnik vlasnic prolaznik zemljak',
  'banues banor pronar kalimtar fshatar',
  'жител жительниц проживающ владелец владелиц прохожи местны односельчан пассажир',
  'мешкан жител власник власниц перехож односельч пасажир',
);

/** Where private people live, in the genitive or behind a preposition (`с улицы Лесной`, `iz Ulice lipa`, `nga rruga`). */
export const isStreetOfHome = isOneOf(
  'ulice sokaka bulevara rruga rruges lagjja rue avenue quartier',
  'улицы переулка проспекта бульвара квартиры подъезда вулиці провулка проспекту бульвару квартири',
);
