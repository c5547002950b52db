/** Sources as a card shows them. */
import type { PackIndex } from '../pack/pack-index.ts';
import type { SourceView, When } from './view.ts';

/** In the order of the statement, which puts the best first. An id that the pack does not have is passed over. */
export function sourceViews(index: PackIndex, ids: readonly string[]): SourceView[] {
  return ids.flatMap((id) => {
    const source = index.publications.get(id);
    if (!source) return [];
    const { publisher, url } = publication(index, source);
    return [{ id, publisher, title: ownTitle(source), lang: source.lang, when: when(source), url }];
  });
}

/** The publisher's name, and the address unless the publisher is cited by name alone. */
export function publication(
  index: PackIndex,
  item: { publisher: string; url: string | null },
): { publisher: string; url: string | null } {
  const publisher = index.publishers.get(item.publisher);
  return { publisher: publisher?.name ?? item.publisher, url: publisher?.citedOnly ? null : item.url };
}

/** Only a title of the page's own may be shown as one. */
export function ownTitle({ title }: { title: { text: string; from: string } }): string | null {
  return title.from === 'page' ? title.text : null;
}

export function when({ date, about }: { date: string | null; about?: true | undefined }): When {
  return { date, about: about === true };
}
