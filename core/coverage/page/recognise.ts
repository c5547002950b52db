/** Which known report a page is: by its address, or else by its text. */
import type { Article } from '../../messages.ts';
import { addressKey } from '../../pack/address.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import type { Coverage } from '../../pack/schema.ts';
import type { Self } from '../page.ts';
import { perIndex } from '../per-index.ts';
import { compareText, type ReadText } from '../text/compare.ts';
import type { TextRelation } from '../text/relation.ts';

interface Match {
  item: Coverage;
  relation: TextRelation;
  share: number;
}

/** The surer a relation makes a page a copy, the earlier. */
const SUREST_FIRST: readonly TextRelation[] = ['same', 'cut', 'reworded', 'passages'];

/** That it shares long passages makes no page a copy: two reports may quote one speech. */
export function isCopy(relation: TextRelation | null): boolean {
  return relation !== null && relation !== 'passages';
}

/** `alike`: how the page's text stands to those of reports other than the one that it is, by their ids. */
export function recognise(
  index: PackIndex,
  article: Article,
  text: ReadText | null,
): { self: Self | null; alike: Map<string, TextRelation> } {
  const matches = text === null ? [] : matchesOf(index, text);
  const self = byAddress(index, article, matches) ?? byText(matches);
  const others = matches.filter(({ item }) => item !== self?.item);
  return { self, alike: new Map(others.map(({ item, relation }) => [item.id, relation])) };
}

/** By the address that the page gives as its own before the one it was opened under. */
function byAddress(index: PackIndex, { canonical, address }: Article, matches: readonly Match[]): Self | null {
  const known = itemsByAddress(index);
  const keys = [canonical, address].flatMap((each) => (each === null ? [] : (addressKey(each) ?? [])));
  const item = keys.map((key) => known.get(key)).find((found) => found !== undefined);
  if (!item) return null;
  return { item, by: 'address', text: matches.find((match) => match.item === item)?.relation ?? null };
}

function byText(matches: readonly Match[]): Self | null {
  const best = matches.find(({ relation }) => isCopy(relation));
  return best ? { item: best.item, by: 'text', text: best.relation } : null;
}

/** The nearest first. */
function matchesOf(index: PackIndex, text: ReadText): Match[] {
  const matches: Match[] = [];
  for (const [id, fingerprint] of index.fingerprints) {
    const item = index.coverage.get(id);
    const match = compareText(text, fingerprint, index.pack.salt ?? '');
    if (item && match) matches.push({ item, ...match });
  }
  return matches.sort(nearestFirst);
}

function nearestFirst(a: Match, b: Match): number {
  const surer = SUREST_FIRST.indexOf(a.relation) - SUREST_FIRST.indexOf(b.relation);
  return surer || b.share - a.share || (a.item.id < b.item.id ? -1 : 1);
}

/** Of two reports at one address the first by id. */
export const itemsByAddress = perIndex(({ pack }): ReadonlyMap<string, Coverage> => {
  const items = new Map<string, Coverage>();
  for (const item of pack.coverage) {
    const key = item.url === null ? null : addressKey(item.url);
    if (key !== null && !items.has(key)) items.set(key, item);
  }
  return items;
});
