/** Pairs of a page and a known text, each with what is true of it. */
import { cutTo, isQuotable, joined, keptFrom, otherScript, pageWith, quotedOn } from './pages.ts';
import { lots } from './random.ts';
import type { Blocks, Half, Report, Text } from './texts.ts';

/** `other`: texts that belong to neither half. */
export type Group = Half | 'other';

export interface Pair {
  kind: string;
  group: Group;
  isCopy: boolean;
  page: Blocks;
  known: Text;
  /** For the list of faults. */
  name: string;
}

/** What others have declared to be made of what; a copy in another language than its origin is no matter of comparing words. */
export function declaredCopies(reports: readonly Report[]): Pair[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return reports.flatMap((report) => {
    const origin = report.copyOf && byId.get(report.copyOf.id);
    if (!report.copyOf || !origin || origin.lang !== report.lang) return [];
    const { half, copyOf } = report;
    return [
      { ...about(report.blocks, report.id, origin, half), kind: `declared ${copyOf.how}`, isCopy: true },
      { ...about(origin.blocks, origin.id, report, half), kind: `declared ${copyOf.how}, the copy known first`, isCopy: true },
    ];
  });
}

/** What a site does to a text that it takes over as it is. */
export function madeCopies(texts: readonly Text[], group: Group, others: readonly Text[]): Pair[] {
  const next = lots(SEED);
  return texts.flatMap((text) => {
    const around = pick(
      others.filter(({ lang, event }) => lang === text.lang && event !== text.event),
      3,
      next,
    );
    const turned = otherScript(text.blocks);
    const made: [string, Blocks][] = [
      ['reprint on a page', pageWith(text.blocks, around)],
      ['reprint, paragraphs joined', pageWith(joined(text.blocks), around)],
      ['first two thirds', pageWith(cutTo(text.blocks, 2 / 3), around)],
      ...(turned ? ([['reprint in the other script', turned]] satisfies [string, Blocks][]) : []),
    ];
    return made.map(([kind, page]) => ({ ...about(page, text.id, text, group), kind, isCopy: true }));
  });
}

/** Reports of one event by different newsrooms, of which neither is made of the other nor both of a third; each against each. */
export function sameEvent(reports: readonly Report[]): Pair[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const originOf = (report: Report): Report => {
    const origin = report.copyOf && byId.get(report.copyOf.id);
    return origin ? originOf(origin) : report;
  };
  return reports.flatMap((page) =>
    reports
      .filter((known) => known.event === page.event && known.lang === page.lang && originOf(known) !== originOf(page))
      .map((known) => ({
        ...about(page.blocks, page.id, known, page.half),
        kind: 'same event, different newsrooms',
        isCopy: false,
      })),
  );
}

/** Pairs in one language that tell of different things, drawn by lot. */
export function unrelated(texts: readonly Text[], count: number): Pair[] {
  return drawn(texts, count, (page, known) => ({
    ...about(page.blocks, page.id, known, 'other'),
    kind: 'unrelated, of like topic',
  }));
}

/** The same, but that the page has a teaser for the known text and quotes its longest paragraph. */
export function quoting(texts: readonly Text[], count: number): Pair[] {
  return drawn(texts.filter(isQuotable), count, (page, known) => ({
    ...about(quotedOn(page, known), page.id, known, 'other'),
    kind: 'unrelated, with a teaser and a quoted paragraph',
  }));
}

/** The same, both as a reader keeps them from one site. */
export function ofOneSite(texts: readonly Text[], count: number): Pair[] {
  const pages = texts.map((text) => ({ ...text, blocks: keptFrom(text.blocks) }));
  return drawn(pages, count, (page, known) => ({
    ...about(page.blocks, page.id, known, 'other'),
    kind: 'unrelated, pages of one site',
  }));
}

/** Any figure: the same pairs in each run. */
const SEED = 20221215;

function drawn(texts: readonly Text[], count: number, make: (page: Text, known: Text) => Omit<Pair, 'isCopy'>): Pair[] {
  const next = lots(SEED);
  const pairs = new Map<string, Pair>();
  const others = new Map(
    texts.map((page) => [page, texts.filter(({ lang, event }) => lang === page.lang && event !== page.event)]),
  );
  const paired = texts.filter((text) => (others.get(text)?.length ?? 0) > 0);
  const most = paired.reduce((sum, text) => sum + (others.get(text)?.length ?? 0), 0);
  while (pairs.size < Math.min(count, most)) {
    const [page] = pick(paired, 1, next);
    const [known] = page ? pick(others.get(page) ?? [], 1, next) : [];
    if (page && known) pairs.set(`${page.id} ${known.id}`, { ...make(page, known), isCopy: false });
  }
  return [...pairs.values()];
}

function pick<T>(from: readonly T[], count: number, next: () => number): T[] {
  if (from.length === 0) return [];
  return Array.from({ length: count }, () => from[Math.floor(next() * from.length)]).filter((each) => each !== undefined);
}

function about(page: Blocks, pageId: string, known: Text, group: Group): Pick<Pair, 'page' | 'known' | 'group' | 'name'> {
  return { page, known, group, name: `${pageId} against ${known.id}` };
}
