/** A pack in a few lines, for a list of packs. */
import type { PackSummary } from '../messages.ts';
import type { Pack } from './schema.ts';
import { wording } from './wording.ts';

/** `lang` is a BCP 47 tag, `null` for English. */
export function summarise(pack: Pack, lang: string | null): PackSummary {
  const { id, version, checked, licence, contact } = pack;
  return {
    id,
    name: wording(pack.name, lang),
    description: wording(pack.description, lang),
    version,
    checked,
    licence,
    contact,
    actors: pack.actors.length,
    coverage: pack.coverage.length,
  };
}
