/** A component's style as it would be in another window: so that many stand on one page, each as if it had the window alone. */

export interface PretendedWindow {
  /** In px. */
  width: number;
  height: number;
  /** The size of text in percent. */
  text: number;
}

const WINDOW_UNIT = /\b([\d.]+)(vw|vh)\b/g;
const WIDTH_QUERY = /\((min|max)-(?:device-)?width: ([\d.]+)px\)/g;
const TEXT_SIZE = /(?<![\w-])((?:font|font-size|line-height|--text[\w-]*)\s*:)([^;}]+)/g;

/** Window units become px, questions after the width their answers, and sizes of text grow. */
export function inWindow(css: string, { width, height, text }: PretendedWindow): string {
  return css
    .replace(WINDOW_UNIT, (_, share: string, unit) => `${(Number(share) / 100) * (unit === 'vw' ? width : height)}px`)
    .replace(WIDTH_QUERY, (_, bound, limit: string) => {
      const holds = bound === 'max' ? width <= Number(limit) : width >= Number(limit);
      // Something that is true of every screen, and something that is true of none.
      return holds ? '(min-width: 0)' : '(max-width: 0)';
    })
    .replace(TEXT_SIZE, (_, property: string, value: string) => property + enlarged(value, text / 100));
}

function enlarged(value: string, factor: number): string {
  return value.replace(/\b([\d.]+)px/g, (_, size: string) => `${Number(size) * factor}px`);
}
