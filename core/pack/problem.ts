/** Something in a pack that its author has to mend. */
export interface Problem {
  /** The path in the pack's folder, such as `actors/kfor.json`; empty where the folder itself is meant. */
  file: string;
  /** The way to the value inside the file, such as `roles[1].from`; empty where the whole file is meant. */
  place: string;
  what: string;
  remedy: string;
}

/** One line for a terminal or a build log. */
export function problemLine({ file, place, what, remedy }: Problem): string {
  const where = [file, place].filter((part) => part !== '').join(' › ');
  return `${where === '' ? '' : `${where}: `}${what}. Remedy: ${remedy}.`;
}
