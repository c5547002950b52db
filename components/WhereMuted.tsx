import type { Mute } from '../core/mutes/mute.ts';
import { Sentence } from './Sentence.tsx';
import type { MessageKey, TextFunction } from './text.tsx';

interface Props {
  mute: Mute;
  /** The list is of what is muted on the very page that the reader has open. */
  here?: boolean;
}

/** Where something is muted: "on news.example.org", or seen from there "on this site". */
export function WhereMuted({ mute, here = false }: Props) {
  const { key, value } = wordsOf(mute, here);
  // An address is written from left to right in every language.
  const part =
    mute.scope === 'name' ? (
      <bdi key="of">{value}</bdi>
    ) : (
      <bdi key="of" dir="ltr">
        {value}
      </bdi>
    );
  return <Sentence of={key} parts={[part]} />;
}

/** The same for a label or a sentence that is heard. */
export function whereMuted(mute: Mute, text: TextFunction, here = false): string {
  const { key, value } = wordsOf(mute, here);
  return text(key, [value]);
}

function wordsOf({ scope, of }: Mute, here: boolean): { key: MessageKey; value: string } {
  if (scope === 'name') return { key: 'muted_as', value: of };
  if (here) return { key: scope === 'page' ? 'muted_here_page' : 'muted_here_site', value: of };
  return { key: 'muted_on', value: of.replace(/^https?:\/\//, '') };
}
