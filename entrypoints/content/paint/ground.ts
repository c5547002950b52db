/**
 * What lies behind a text: the backgrounds of the elements around it, put over each other as the browser does. Where a picture lies
 * there, nobody knows its colours; then the ground is anything between two bounds, and what holds on both holds on the picture.
 */
import { isElement, isFrame, localNameOf, matches, parentOf } from '../read/dom.ts';
import { parseColour, type Rgb, type Rgba } from './colour.ts';

/**
 * What becomes of ink that is put on a ground. Each step between a text and the screen (a colour below, a translucent group) is linear in
 * the ink, so all of them together are: what shows is `strength · alpha · colour + bare − alpha · hidden`.
 */
interface Backdrop {
  strength: number;
  bare: Rgb;
  hidden: Rgb;
}

/** Between which two the ground lies; the same one twice where it is known. */
export type Ground = readonly [dark: Backdrop, light: Backdrop];

/** What the ground shows without ink and with it, at each of its bounds. */
export function shownOn(ground: Ground, ink: Rgba): { bare: Rgb; inked: Rgb }[] {
  return ground.map(({ strength, bare, hidden }) => ({
    bare,
    inked: mapRgb((channel) => strength * ink[3] * ink[channel] + bare[channel] - ink[3] * hidden[channel]),
  }));
}

/** One colour on top of another. */
export function over(top: Rgba, bottom: Rgba): Rgba {
  const alpha = top[3] + bottom[3] * (1 - top[3]);
  if (alpha === 0) return top;
  const [red, green, blue] = mapRgb((channel) => (top[channel] * top[3] + bottom[channel] * bottom[3] * (1 - top[3])) / alpha);
  return [red, green, blue, alpha];
}

export interface Grounds {
  /** The ground of the text that an element holds. `cover` lies behind the element's content in it: a picture that is no background. */
  of(element: Element, coverIn?: Element | null): Ground;
}

/** Reads the grounds of a page as it is now: each element once. */
export function readGrounds(canvas: Rgba): Grounds {
  const known = new Map<Element, Ground>();
  const bottom: Ground = [paper(canvas), paper(canvas)];
  const readFrom = (element: Element, outside: Ground, isCovered: boolean): Ground => {
    const style = getComputedStyle(element);
    const opacity = Number(style.opacity);
    const group = opacity < 1 ? fade(outside, opacity) : outside;
    return layersOf(style, isCovered).reduce(wash, group);
  };
  const of = (element: Element, coverIn: Element | null = null): Ground => {
    // What is behind a cover differs from what the element has without: it is not remembered.
    const cached = coverIn === null ? known.get(element) : undefined;
    if (cached) return cached;
    const outer = outerOf(element);
    const isCover = element === coverIn;
    const outside =
      isOnTop(element) || isOnOwnCanvas(element, outer) ? UNKNOWN : outer ? of(outer, isCover ? null : coverIn) : bottom;
    const ground = readFrom(element, outside, isCover);
    if (coverIn === null) known.set(element, ground);
    return ground;
  };
  return { of };
}

/** Where the element stands when it is drawn: in its slot, its parent, or the host of its root. */
function outerOf(element: Element): Element | null {
  const slot = element.assignedSlot;
  // A form gives its field of that name instead.
  if (slot && localNameOf(slot) === 'slot') return slot;
  for (let at = parentOf(element); at; at = parentOf(at)) if (isElement(at)) return at;
  return null;
}

/** In the top layer an element stands over whatever the page has there, not over what it is written in. */
function isOnTop(element: Element): boolean {
  return matches(element, ':modal, :popover-open, :fullscreen');
}

/** The page shines through a frame, unless the browser lays a canvas there for another colour scheme. */
function isOnOwnCanvas(root: Element, outer: Element | null): boolean {
  return outer !== null && isFrame(outer) && getComputedStyle(outer).colorScheme !== getComputedStyle(root).colorScheme;
}

/** The colours between which a layer lies. */
type Layer = readonly Rgba[];
const ANYTHING: Layer = [
  [0, 0, 0, 1],
  [1, 1, 1, 1],
];
const UNKNOWN: Ground = [paper([0, 0, 0, 1]), paper([1, 1, 1, 1])];

/** What an element paints behind its content, from the lowest up. */
function layersOf(style: CSSStyleDeclaration, isCovered: boolean): Layer[] {
  const layers: Layer[] = [];
  const colour = parseColour(style.backgroundColor);
  const image = style.backgroundImage;
  const isPainted = colour?.[3] !== 0 || image !== 'none';
  // A background in the shape of the text is the text.
  if (isPainted && !style.backgroundClip.includes('text')) {
    if (!colour) layers.push(ANYTHING);
    else if (colour[3] > 0) layers.push([colour]);
    if (image !== 'none' && !isOrnament(style)) layers.push(imageLayer(image));
  }
  if (isCovered || isRecoloured(style)) layers.push(ANYTHING);
  return layers;
}

/** A filter over the whole or a blend with what is below changes colours in ways that aren't reckoned here. */
function isRecoloured({ filter, mixBlendMode }: CSSStyleDeclaration): boolean {
  return (
    mixBlendMode !== 'normal' || /\b(?:invert|brightness|contrast|grayscale|hue-rotate|saturate|sepia|opacity|url)\(/.test(filter)
  );
}

/** In CSS pixels: icons and the lines that pages draw under links are no taller, and no text stands on them. */
const ORNAMENT_PX = 24;

/** An icon beside a word or a line below it, drawn as a background. */
function isOrnament({ backgroundSize, backgroundRepeat, display }: CSSStyleDeclaration): boolean {
  const height = /^\S+ ([\d.]+)px$/.exec(backgroundSize)?.[1] ?? /^([\d.]+)px(?: auto)?$/.exec(backgroundSize)?.[1];
  const repeatsDown = !/^(?:no-repeat|repeat-x)$/.test(backgroundRepeat);
  if (repeatsDown) return false;
  return height === undefined ? display === 'inline' && backgroundSize === 'auto' : Number(height) <= ORNAMENT_PX;
}

const COLOUR_STOP = /\b(?:rgba?|color|oklch|oklab|lch|lab|hsla?)\([^()]*\)/g;

/** Of gradients the colours are known; of a picture nothing is. */
function imageLayer(image: string): Layer {
  if (/\b(?:url|image-set|image|cross-fade|element|paint)\(/.test(image)) return ANYTHING;
  const stops = (image.match(COLOUR_STOP) ?? []).map(parseColour).filter((stop) => stop !== null);
  return stops.length > 0 ? stops : ANYTHING;
}

function paper([red, green, blue]: Rgba): Backdrop {
  return { strength: 1, bare: [red, green, blue], hidden: [red, green, blue] };
}

/** A ground with a layer put on it. */
function wash(ground: Ground, layer: Layer): Ground {
  const washed = ground.flatMap((backdrop) => layer.map((colour) => put(backdrop, colour)));
  return [bound(washed, Math.min), bound(washed, Math.max)];
}

function put({ strength, bare, hidden }: Backdrop, colour: Rgba): Backdrop {
  const alpha = colour[3];
  return {
    strength,
    bare: mapRgb((channel) => bare[channel] + alpha * (strength * colour[channel] - hidden[channel])),
    hidden: mapRgb((channel) => strength * alpha * colour[channel] + (1 - alpha) * hidden[channel]),
  };
}

/** What comes on a ground shows through by `opacity`, as one. */
function fade(ground: Ground, opacity: number): Ground {
  const faded = ({ strength, bare, hidden }: Backdrop): Backdrop => ({
    strength: strength * opacity,
    bare,
    hidden: mapRgb((channel) => hidden[channel] * opacity),
  });
  return [faded(ground[0]), faded(ground[1])];
}

function bound(backdrops: readonly Backdrop[], choose: (...values: number[]) => number): Backdrop {
  return {
    strength: backdrops[0]?.strength ?? 1,
    bare: mapRgb((channel) => choose(...backdrops.map(({ bare }) => bare[channel]))),
    hidden: mapRgb((channel) => choose(...backdrops.map(({ hidden }) => hidden[channel]))),
  };
}

function mapRgb(value: (channel: 0 | 1 | 2) => number): Rgb {
  return [value(0), value(1), value(2)];
}
