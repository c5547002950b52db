/** Albanian, as it is written in Kosovo, Albania and North Macedonia. */

import { personForms } from './albanian-persons.ts';
import { phraseForms } from './albanian-phrases.ts';
import type { Inflect } from './inflect.ts';

export const albanian: Inflect = ({ text, kind, declension }) => {
  const gender = declension === 'neuter' ? undefined : declension;
  if (kind === 'adjective') return adjectiveForms(text);
  if (kind === 'person') return personForms(text, gender === 'plural' ? undefined : gender);
  return phraseForms(text, gender, kind === 'office');
};

/** kosovar: feminine kosovare, plural kosovarë; the article that some have is a word of its own. */
function adjectiveForms(text: string): string[] {
  return /[^aeëiouy]$/.test(text) ? [text, `${text}e`, `${text}ë`] : [text];
}
