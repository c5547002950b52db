import type { SourceView } from '../../../core/card/view.ts';
import { whenText } from '../../dates.ts';
import { OutLink } from '../../OutLink.tsx';
import { Sentence } from '../../Sentence.tsx';
import { useText } from '../../text.tsx';

/** Where a statement comes from, by publisher and date. */
export function Cited({ sources }: { sources: readonly SourceView[] }) {
  const texts = useText();
  if (sources.length === 0) return null;
  return (
    <ul class="cited" aria-label={texts.text('card_sources')}>
      {sources.map((source) => (
        <li key={source.id}>
          <OutLink to={source.url}>
            <Sentence of="source_plain" parts={[source.publisher, whenText(source.when, texts, 'short')]} />
          </OutLink>
        </li>
      ))}
    </ul>
  );
}
