/**
 * Offices of a state alone, as beginnings, folded: a club, a school or a firm has presidents, directors and secretaries too,
 * but no prime minister, ambassador or member of parliament.
 */
import { beginsWithOneOf, isOneOf } from '../list.ts';

const begins = beginsWithOneOf(
  'premier minist ambassad chancellor senator diplomat politician',
  'kanzler bundeskanzler aussenminist botschafter politiker regierungschef',
  'chancelier chanceliere politicien',
  'kryeminist ministr ambasador politikan deputat',
  'premijer ministar ministr kancelar ambasador politicar poslani',
  'премьер министр посол канцлер госсекретар депутат',
  'міністр держсекретар депутат',
);
/** In the cases in which it is no policy (`политика`, `политику`). */
const isPolitician = isOneOf('политик политиком політик політиком');
/** `прем'єр` is two words. */
const isUkrainianPremier = isOneOf('єр єра єру єром єрка');

export const isStateOffice = (word: string): boolean => begins(word) || isPolitician(word) || isUkrainianPremier(word);
