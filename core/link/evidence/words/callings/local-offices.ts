/**
 * Offices of towns and schools, by the beginnings of their words, folded. Many bear each: where the pack does not know it of
 * the actor, the one who bears it is somebody else.
 */
import { beginsWithOneOf, endsWithOneOf } from '../list.ts';

const begins = beginsWithOneOf(
  'mayor alderm councillor headmaster headmistress headteacher provost sheriff',
  'burgermeister ortsvorsteher landrat gemeinderat stadtrat schulleiter schuldirektor ortsburgermeister amtsleiter',
  'maire echevin bourgmestre proviseur',
  'drejtoresh kryeshef keshilltar arsimtar inspektor',
);
const ends = endsWithOneOf(
  'burgermeister burgermeisterin stadtrat stadtratin gemeinderat gemeinderatin landrat schulleiter schulleiterin',
);

export const isLocalOffice = (word: string): boolean => begins(word) || ends(word);
