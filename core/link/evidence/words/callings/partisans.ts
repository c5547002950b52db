/**
 * Members of parties in Slavic languages, by the beginnings of their words, folded: beside a surname they tell a politician
 * from a namesake (`banker Vučić … naprednjak Vučić`), as any office does. Elsewhere most stand behind a name.
 */
import { beginsWithOneOf } from '../list.ts';

export const isPartisan = beginsWithOneOf(
  'naprednja radikal socijalist demokrat republikan liberal narodnja konzervativ komunist nacionalist levicar ljevicar desnicar',
  'социалист демократ республикан либерал консерватор коммунист националист единоросс радикал прогрессист',
  'соціаліст демократ республікан ліберал консерватор комуніст націоналіст прогресист',
);

const isPolitician = beginsWithOneOf('politi pollitik политик політик');

/** Who is in politics, in whatever office: of two of a name the newsmaker. A minister may be either. */
export const isInPolitics = (word: string): boolean => isPartisan(word) || isPolitician(word);
