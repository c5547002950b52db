/** Sources as a card shows them. */
import { originOf } from '../pack/origin.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import type { Coverage, Source } from '../pack/schema.ts';
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

/** The publisher's name, and the address unless the publisher, or the one whose text it prints, is cited by name alone. */
export function publication(index: PackIndex, item: Source | Coverage): { publisher: string; url: string | null } {
  const printed = 'copyOf' in item ? originOf(item, index.coverage) : item;
  const houses = [item.publisher, printed.publisher, item.origin, printed.origin].flatMap((id) => houseOf(index, id));
  const linked = houses.every((id) => !index.publishers.get(id)?.citedOnly);
  return { publisher: index.publishers.get(item.publisher)?.name ?? item.publisher, url: linked ? item.url : null };
}

/** A publisher with the house to which it belongs. */
function houseOf(index: PackIndex, id: string | undefined): string[] {
  return [id, id === undefined ? undefined : index.publishers.get(id)?.partOf].filter((each) => each !== undefined);
}

/** Only a title of the page's own may be shown as one. */
export function ownTitle({ title }: { title: { text: string; from: string } }): string | null {
  return title.from === 'page' ? title.text : null;
}

export function when({ date, about }: { date: string | null; about?: true | undefined }): When {
  return { date, about: about === true };
}
