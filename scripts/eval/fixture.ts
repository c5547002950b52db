/** For tests: the grounds of a name of which there are none. */
import { FIT } from '../../core/link/evidence/weighing/confidence.ts';
import type { Grounds } from '../../core/link/evidence/weighing/grounds.ts';

const { base: _, ...grounds } = FIT;
// `Object.fromEntries` forgets which keys it was given: these are all of them.
export const NO_GROUNDS = Object.fromEntries(Object.keys(grounds).map((ground) => [ground, 0])) as unknown as Grounds;
