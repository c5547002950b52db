/**
 * How well the lines under marks are seen, told from the pixels alone: the page is photographed with its marks and without. What differs
 * is line, and what is there without is ground. A line is cut into windows of some pixels; in each the pixel of the line that
 * stands out most counts, against the median of the ground in and around the line there.
 */
import type { Page } from 'puppeteer-core';

export interface LineContrast {
  text: string;
  /** The contrast (1 to 21) in the worst window but for one in eight, which a letter's foot or the line's own end may take. */
  contrast: number;
  /** Pixels that differ above the line, in the letters: the mark has changed the text. */
  changed: number;
}

/** Photographs the window twice; the highlights are gone afterwards until they are painted again. */
export async function lineContrasts(page: Page, highlight = 'newsgloss'): Promise<LineContrast[]> {
  const boxes = await page.evaluate(inReadBoxes, highlight);
  const marked = await page.screenshot({ encoding: 'base64' });
  await page.evaluate(() => CSS.highlights.clear());
  const plain = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(inCompare, marked, plain, boxes);
}

interface Box {
  text: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The first line of each mark that is in the window as a whole and lies open. */
function inReadBoxes(name: string): Box[] {
  const boxes: Box[] = [];
  for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(name) ?? []) {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
    // Behind an open dialog the page is not there to be read.
    const root = startContainer.getRootNode() as Document | ShadowRoot;
    const isReached = startContainer.parentElement?.contains(root.elementFromPoint(left + width / 2, top + height / 2));
    if (isReached && width > 0 && top >= 0 && top + height + 6 < innerHeight)
      boxes.push({ text: String(range), left, top, width, height });
  }
  return boxes;
}

async function inCompare(marked: string, plain: string, boxes: Box[]): Promise<LineContrast[]> {
  const WINDOW = 8;
  /** Letters without a tail end above this part of their box; lines lie below. */
  const LINE_FROM = 0.78;
  const BELOW = 5;
  const ANOTHER = 12;
  type Pixel = [number, number, number];

  const open = async (png: string) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data, width } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? new ImageData(1, 1);
    return (x: number, y: number): Pixel => {
      const at = (y * width + x) * 4;
      return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    };
  };
  const [withMarks, without] = [await open(marked), await open(plain)];
  const scale = devicePixelRatio;
  const differs = (x: number, y: number) => {
    const there = without(x, y);
    return withMarks(x, y).reduce((sum, value, index) => sum + Math.abs(value - (there[index] ?? 0)), 0) > ANOTHER;
  };
  const luminance = (pixel: Pixel) => {
    const [red = 0, green = 0, blue = 0] = pixel.map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  const pixelsOf = (left: number, top: number, right: number, bottom: number) => {
    const places: [number, number][] = [];
    for (let y = Math.round(top * scale); y < Math.round(bottom * scale); y++) {
      for (let x = Math.round(left * scale); x < Math.round(right * scale); x++) places.push([x, y]);
    }
    return places;
  };

  return boxes.map(({ text, left, top, width, height }) => {
    const from = top + height * LINE_FROM;
    const windows: number[] = [];
    for (let x = left; x + WINDOW <= left + width; x += WINDOW) {
      const places = pixelsOf(x, from, x + WINDOW, top + height + BELOW);
      const line = places.filter(([x, y]) => differs(x, y));
      const rows = line.map(([, y]) => y);
      const near = places.filter(([, y]) => y >= Math.min(...rows) - scale && y <= Math.max(...rows) + scale);
      const ground = median(near.map(([x, y]) => luminance(without(x, y))));
      windows.push(Math.max(1, ...line.map(([x, y]) => contrast(luminance(withMarks(x, y)), ground))));
    }
    windows.sort((a, b) => a - b);
    const letters = pixelsOf(left, top, left + width, from);
    return {
      text,
      contrast: windows[Math.floor(windows.length / 8)] ?? 1,
      changed: letters.filter(([x, y]) => differs(x, y)).length,
    };
  });
}
