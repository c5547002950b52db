/** What the gallery shows, as the part of its address behind `#`: `#card/ten-positions?scheme=dark&width=320`. */

export interface Setting {
  scheme: 'system' | 'light' | 'dark';
  /** Of the window that a component believes to stand in, in px. */
  width: number;
  direction: 'ltr' | 'rtl';
  /** The size of text in percent, as a browser enlarges text alone. */
  text: number;
  /** All that folds is unfolded, and nothing scrolls inside. */
  open: boolean;
}

export interface Address {
  /** `null`: all groups. */
  group: string | null;
  /** `null`: all states of the group. */
  state: string | null;
  setting: Setting;
}

export const PLAIN: Setting = { scheme: 'system', width: 400, direction: 'ltr', text: 100, open: false };

/** What is chosen in the gallery's controls. */
export const CHOICES = {
  scheme: ['system', 'light', 'dark'],
  width: [280, 320, 400, 640, 800, 900, 1000, 1600],
  direction: ['ltr', 'rtl'],
  text: [100, 200],
} as const satisfies { [Key in keyof Setting]?: readonly Setting[Key][] };

/** The setting may differ from the plain one by a part. */
export function hashOf(group: string | null, state: string | null, setting: Partial<Setting> = {}): string {
  const changed = Object.entries(setting).filter(([key, value]) => value !== PLAIN[key as keyof Setting]);
  const query = new URLSearchParams(changed.map(([key, value]) => [key, String(value)])).toString();
  const path = [group, state].filter((part) => part !== null).join('/');
  return `#${path}${query && `?${query}`}`;
}

/** What can't be read in an address is as in the plain setting. */
export function readHash(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [group, state] = path.split('/').filter(Boolean).map(decodeURIComponent);
  const given = new URLSearchParams(query);
  const chosen = <Value extends string | number>(key: string, values: readonly Value[], plain: Value): Value =>
    values.find((value) => String(value) === given.get(key)) ?? plain;
  return {
    group: group ?? null,
    state: state ?? null,
    setting: {
      scheme: chosen('scheme', CHOICES.scheme, PLAIN.scheme),
      width: chosen('width', CHOICES.width, PLAIN.width),
      direction: chosen('direction', CHOICES.direction, PLAIN.direction),
      text: chosen('text', CHOICES.text, PLAIN.text),
      open: given.get('open') === 'true',
    },
  };
}
