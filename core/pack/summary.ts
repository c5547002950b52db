/** A pack in a few lines, for a list of packs. */
import type { Wording } from '../card/view.ts';
import type { PartialDate } from '../partial-date.ts';
import type { Pack } from './schema.ts';
import { wording } from './wording.ts';

/** A pack as a whole. */
export interface PackSummary {
  id: string;
  name: Wording;
  description: Wording;
  version: string;
  checked: PartialDate;
  /** Who answers for it. */
  publisher: string;
  licence: string;
  /** Where errors are reported; http(s). */
  contact: string | null;
  /** How many there are. */
  actors: number;
  coverage: number;
}

/** `lang` is a BCP 47 tag. */
export function summarise(pack: Pack, lang: string): PackSummary {
  const { id, version, checked, publisher, licence, contact } = pack;
  return {
    id,
    name: wording(pack.name, lang),
    description: wording(pack.description, lang),
    version,
    checked,
    publisher,
    licence,
    contact,
    actors: pack.actors.length,
    coverage: pack.coverage.length,
  };
}
