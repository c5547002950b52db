/** Colours as the browser computes them, and how far they stand apart. */

/** Red, green, blue and alpha in sRGB, each 0 to 1; the colour is not multiplied with its alpha. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];
export type Rgb = readonly [red: number, green: number, blue: number];

const TRANSPARENT: Rgba = [0, 0, 0, 0];
const RGB = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;
const SRGB = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/;

/** A page has few colours; one that animates them would otherwise make the list grow without end. */
const MOST_REMEMBERED = 500;
const remembered = new Map<string, Rgba | null>();

/** A computed colour of any colour space; `null` where the browser does not tell what it looks like. */
export function parseColour(css: string): Rgba | null {
  const known = remembered.get(css);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const colour = parsePlain(css) ?? draw(css);
  remembered.set(css, colour);
  return colour;
}

function parsePlain(css: string): Rgba | null {
  const [, ...bytes] = RGB.exec(css) ?? [];
  if (bytes.length > 0) return [part(bytes[0], 255), part(bytes[1], 255), part(bytes[2], 255), part(bytes[3] ?? '1', 1)];
  const [, ...parts] = SRGB.exec(css) ?? [];
  return parts.length > 0 ? [part(parts[0], 1), part(parts[1], 1), part(parts[2], 1), part(parts[3] ?? '1', 1)] : null;
}

function part(text: string | undefined, whole: number): number {
  return Math.min(1, Math.max(0, Number(text) / whole));
}

let canvas: OffscreenCanvasRenderingContext2D | null | undefined;

/** Lets the browser turn a wide or perceptual colour into sRGB bytes, on a canvas that no page sees. */
function draw(css: string): Rgba | null {
  canvas ??= honestCanvas();
  return canvas && drawOn(canvas, css);
}

/** A browser that resists fingerprinting gives noise for a canvas. */
function honestCanvas(): OffscreenCanvasRenderingContext2D | null {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const sample = context && drawOn(context, 'rgb(51 102 153)');
  return sample && String(sample.map((value) => Math.round(value * 255))) === '51,102,153,255' ? context : null;
}

function drawOn(context: OffscreenCanvasRenderingContext2D, css: string): Rgba | null {
  if (!CSS.supports('color', css)) return null;
  context.fillStyle = css;
  context.clearRect(0, 0, 1, 1);
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 0 ? TRANSPARENT : [red / 255, green / 255, blue / 255, alpha / 255];
}

/** The contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** How light a colour is, 0 to 1 (WCAG 2.2, "relative luminance"). */
export function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
