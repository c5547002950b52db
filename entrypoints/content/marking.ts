/** One page while it is marked: its marks, and the cards on them. Ends with its signal. */

import type { CastMember } from '../../core/cast-member.ts';
import type { ArticleText } from '../../core/coverage/text/article-text.ts';
import type { Dictionary } from '../../core/link/dictionary/dictionary.ts';
import type { PartName } from '../../core/link/dictionary/parts.ts';
import type { Mute } from '../../core/mutes/mute.ts';
import { articleText } from './article-text.ts';
import { type Cards, type CardsParts, openCards } from './cards.ts';
import type { PageData } from './gate/page-data.ts';
import { castOf } from './link/linked-page.ts';
import { createMuting, type MutingParts } from './muting.ts';
import { createLiveMarks } from './paint/live-marks.ts';
import { createPainter } from './paint/painter.ts';
import type { Reading } from './read/reader.ts';
import { createWindows } from './windows.ts';

export interface MarkingParts extends Omit<CardsParts, 'painter' | 'windows' | 'roots' | 'mute'> {
  dictionary: Dictionary;
  /** The parts that the dictionary has. */
  parts: readonly PartName[];
  reading: Reading;
  /** Descriptions are marked as well as names. */
  descriptions: boolean;
  mutes: readonly Mute[];
  saveMute: MutingParts['save'];
  /** The page has got text for which a part is missing. */
  onPartMissing(): void;
  /** Other marks are painted than before. */
  onPainted(): void;
}

export interface Marking extends Pick<Cards, 'show' | 'who' | 'tour'> {
  cast(): CastMember[];
  /** The page's text; `data` is what the page says for machines now. */
  text(data: PageData): ArticleText;
  /** What is muted here. */
  muted(): Mute[];
  /** The reader has muted something, or unmuted it, here or elsewhere. */
  setMutes(mutes: readonly Mute[]): Promise<void>;
  /** Reads the whole page again when it is idle. */
  readAgain(): void;
}

/** Resolves when the page is marked for the first time. */
export async function startMarking(parts: MarkingParts): Promise<Marking> {
  const { document, article, signal } = parts;
  const painter = createPainter(document);
  const windows = createWindows(document, signal);
  const muting = createMuting({
    mutes: parts.mutes,
    address: article.address,
    save: parts.saveMute,
    onChange: () => live.paintAgain(),
  });
  const cards = openCards({ ...parts, painter, windows, roots: () => live.roots(), mute: muting.change });
  const live = createLiveMarks({
    ...parts,
    context: { date: article.date, lang: article.lang, descriptions: parts.descriptions },
    painter,
    windows,
    unmuted: muting.unmuted,
    host: cards.host,
    onPainted(marks, before) {
      cards.keepUp(marks, before);
      parts.onPainted();
    },
  });
  signal.addEventListener('abort', () => painter.destroy());
  await live.begin(parts.reading);
  return {
    cast: () => castOf(painter.marks()),
    text: (data) => articleText({ document, article, data, blocks: live.blocks() }),
    muted: muting.holding,
    setMutes: muting.set,
    show: cards.show,
    who: cards.who,
    tour: cards.tour,
    readAgain() {
      // What has come unseen may be a style sheet.
      painter.drawAgain();
      live.readAgain();
    },
  };
}
