/** An actor's role in one line, for lists. */
import { rolesAt } from '../pack/at-date/roles.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import type { Actor, Role } from '../pack/schema.ts';
import { wording } from '../pack/wording.ts';
import type { PartialDate } from '../partial-date.ts';
import type { Wording } from './view.ts';

/** The role held on the date, the one taken up last where there are several; `null` where none is known, or the date isn't. */
export function roleLineAt(index: PackIndex, { roles }: Actor, date: PartialDate | null, lang: string): Wording | null {
  const role = date === null ? undefined : rolesAt(roles, date)[0];
  return role ? roleLine(index, role, lang) : null;
}

/** Title and body with a comma between, which reads in any language: "Prime minister, Kosovo". */
function roleLine(index: PackIndex, role: Role, lang: string): Wording {
  const title = wording(role.title, lang);
  const body = role.of === undefined ? undefined : index.actors.get(role.of);
  const name = body && wording(body.name, title.lang).text;
  return name === undefined || title.text.includes(name) ? title : { ...title, text: `${title.text}, ${name}` };
}
