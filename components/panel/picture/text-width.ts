/** How wide a text will be drawn, and what of it fits: asked of a canvas, so that nothing is laid out to learn it. */

export type TextWidth = (text: string, weight: number) => number;

export interface Type {
  /** In px. */
  size: number;
  family: string;
}

/** A whole pack has some hundred titles in two weights. */
const widths = new Map<string, number>();
const MOST_REMEMBERED = 5_000;

export function textWidth({ size, family }: Type): TextWidth {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, weight) => {
    const font = `${weight} ${size}px ${family}`;
    const key = `${font}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (widths.size > MOST_REMEMBERED) widths.clear();
    if (pen) pen.font = font;
    const width = pen?.measureText(text).width ?? 0;
    widths.set(key, width);
    return width;
  };
}

/** So near before the end, a text is rather cut between words than within one. In characters. */
const WORD_NEAR = 9;

/** The text, or what of it fits with an ellipsis; `null` where not even `least` characters do. */
export function cutText(text: string, width: number, measure: (text: string) => number, least = 4): string | null {
  if (measure(text) <= width) return text;
  const letters = [...text];
  let [fits, tooMany] = [0, letters.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (measure(ended(letters.slice(0, middle))) <= width) fits = middle;
    else tooMany = middle;
  }
  const space = letters.lastIndexOf(' ', fits);
  const kept = letters.slice(0, space > 0 && fits - space <= WORD_NEAR && space >= least ? space : fits);
  return kept.length < least ? null : ended(kept);
}

function ended(letters: readonly string[]): string {
  return `${letters.join('').replace(/[\s,;:.–—-]+$/u, '')}…`;
}

/** A text in lines that are no wider than `width`, at most `lines` of them; the last one is cut. */
export function inLines(text: string, width: number, lines: number, measure: (text: string) => number): string[] {
  const words = text.split(/\s+/u);
  const found: string[] = [];
  let line = '';
  while (words.length > 0) {
    const longer = line === '' ? (words[0] ?? '') : `${line} ${words[0]}`;
    if (measure(longer) <= width || line === '') {
      line = longer;
      words.shift();
    } else if (found.length === lines - 1) {
      break;
    } else {
      found.push(line);
      line = '';
    }
  }
  const last = [line, ...words].join(' ');
  return [...found, last].map((each) => cutText(each, width, measure, 1) ?? '…');
}

/** Keeps a text of either direction from turning the line around it: FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
