/** The texts that the page carries. */
import type { PackIndex } from '../../pack/pack-index.ts';
import { isCopy } from '../page/recognise.ts';
import type { DescribedPage } from '../page.ts';
import { type Text, textsOf } from './texts.ts';

/** That of the report that it is, then those of others of which it is a copy too. */
export function ownTexts(index: PackIndex, { self, alike }: DescribedPage): Text[] {
  const copied = [...alike].filter(([, relation]) => isCopy(relation)).map(([id]) => id);
  const ids = self ? [self.item.id, ...copied] : copied;
  return [...new Set(ids.flatMap((id) => textsOf(index).of.get(id) ?? []))];
}
