/** Which pictures are made of the gallery: every state in every setting that changes how it looks. */
import { CHOICES, hashOf, type Setting } from '../gallery/address.ts';
import { type Group, groups } from '../gallery/states.ts';

/** A picture with all states of a group in one setting; each state's own picture is cut out of it. */
export interface Sheet {
  /** The name of its file, without an ending: `card-dark-320-rtl`. */
  name: string;
  group: Group;
  /** Where in the gallery it is. */
  hash: string;
  /** The colours of a system with a contrast theme, which no page can ask for. */
  forced: boolean;
}

const SCHEMES = ['light', 'dark'] as const;

export const sheets: readonly Sheet[] = groups.flatMap((group) => [
  ...SCHEMES.flatMap((scheme) =>
    group.widths.flatMap((width) => CHOICES.direction.map((direction) => sheetOf(group, { scheme, width, direction }))),
  ),
  // What differs little between the settings above is looked at in one of them.
  ...SCHEMES.map((scheme) => sheetOf(group, { scheme, width: middle(group), open: true })),
  sheetOf(group, { scheme: 'light', width: middle(group), text: 200 }),
  ...SCHEMES.map((scheme) => sheetOf(group, { scheme, width: middle(group) }, true)),
]);

function sheetOf(group: Group, setting: Partial<Setting>, forced = false): Sheet {
  return { name: nameOf(group, setting, forced), group, hash: hashOf(group.id, null, setting), forced };
}

function nameOf({ id }: Group, { scheme, width, direction, text, open }: Partial<Setting>, forced: boolean): string {
  const marks = [direction === 'rtl' && 'rtl', text && `text-${text}`, open && 'open', forced && 'forced'];
  return [id, scheme, width, ...marks.filter(Boolean)].join('-');
}

function middle({ widths }: Group): number {
  return widths[Math.floor(widths.length / 2)] ?? 0;
}
