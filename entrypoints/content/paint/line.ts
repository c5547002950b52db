/** Which line a mark gets: the quietest that is seen on what lies behind it. */
import { contrast, luminance, type Rgba } from './colour.ts';
import { type Ground, over, shownOn } from './ground.ts';

/**
 * `dark` and `light`: a translucent line. `full`: the text's own colour. `both`: light on dark, seen on anything, for pictures. `none`: the
 * text is drawn in a way that no highlight can repeat (outlined, or filled with another colour than its own), so that a mark would change it.
 *
 * Why no translucent line of the text's own colour: Chromium (156) mixes `currentcolor` in a highlight from the text colour of some
 * ancestor, mostly the root, while computed style claims that of the element. `currentcolor` as it is comes out right.
 */
export type Line = 'dark' | 'light' | 'full' | 'both' | 'none';
export type Kind = 'name' | 'description' | 'current';
/** What the mark that is set off is shaded with. */
export type Tint = 'shade' | 'glow';

/** A mark that carries meaning is seen from 3:1 on (WCAG 2.2, 1.4.11). */
const LEAST_CONTRAST = 3;

/** How opaque the lines and tints are in `marks.css`. */
export const LINE_ALPHA: Record<Kind, number> = { name: 0.62, description: 0.56, current: 0.8 };
export const TINT_ALPHA = 0.14;

const BLACK: Rgba = [0, 0, 0, 1];
const WHITE: Rgba = [1, 1, 1, 1];
const NOTHING: Rgba = [0, 0, 0, 0];

/** The line for text of a colour (`null` where it can't be told) on a ground, and the tint below it. */
export function chooseLine(kind: Kind, text: Rgba | null, ground: Ground): { line: Exclude<Line, 'none'>; tint: Tint } {
  const own = text ?? NOTHING;
  const isLight = isLighter(own, ground);
  const tint = faded(isLight ? WHITE : BLACK, kind === 'current' ? TINT_ALPHA : 0);
  const alpha = LINE_ALPHA[kind];
  const contrasts = {
    full: text ? standing(over(own, tint), tint, ground) : 0,
    dark: standing(over(faded(BLACK, alpha), tint), tint, ground),
    light: standing(over(faded(WHITE, alpha), tint), tint, ground),
  };
  const [like, unlike] = isLight ? (['light', 'dark'] as const) : (['dark', 'light'] as const);
  // Set off, a mark is to be found at once: the text's colour before any other.
  const quieter = kind !== 'current' && contrasts[like] < contrasts.full ? [like, 'full' as const] : ['full' as const, like];
  const line = [...quieter, unlike].find((line) => contrasts[line] >= LEAST_CONTRAST) ?? 'both';
  return { line, tint: isLight ? 'glow' : 'shade' };
}

/** The one line for a mark over several elements. */
export function loudest(lines: readonly Line[]): Line {
  const [first = 'none', ...others] = new Set(lines);
  if (others.length === 0) return first;
  if (lines.includes('none')) return 'none';
  return lines.includes('both') || (lines.includes('dark') && lines.includes('light')) ? 'both' : 'full';
}

function isLighter(text: Rgba, ground: Ground): boolean {
  const [dark, light] = shownOn(ground, text);
  if (!dark || !light) return false;
  return luminance(dark.inked) + luminance(light.inked) > luminance(dark.bare) + luminance(light.bare);
}

/** The contrast of a line with what is tinted but not drawn on beside it, the least wherever between its bounds the ground lies. */
function standing(line: Rgba, tint: Rgba, ground: Ground): number {
  const beside = shownOn(ground, tint);
  const sides = shownOn(ground, line).map(({ inked }, index) => {
    const plain = beside[index]?.inked ?? inked;
    return { contrast: contrast(inked, plain), side: Math.sign(luminance(inked) - luminance(plain)) };
  });
  // Darker than one bound and lighter than the other, it is lost somewhere between.
  return sides.some(({ side }) => side !== sides[0]?.side) ? 1 : Math.min(...sides.map(({ contrast }) => contrast));
}

function faded([red, green, blue, alpha]: Rgba, share: number): Rgba {
  return [red, green, blue, alpha * share];
}
