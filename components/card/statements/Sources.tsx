import type { SourceView } from '../../../core/card/view.ts';
import { whenText } from '../../dates.ts';
import { Sentence } from '../../Sentence.tsx';
import { useText } from '../../text.tsx';
import { CardLink } from '../CardLink.tsx';

interface Props {
  sources: readonly SourceView[];
  /** One after the other, by publisher and date alone: for an office, of which their titles would say nothing more. */
  brief?: boolean;
}

/** Where a statement comes from. A source without a title of its own is named by publisher and date alone. */
export function Sources({ sources, brief = false }: Props) {
  const { text } = useText();
  return (
    <ul class={brief ? 'sources sources-brief' : 'sources'} aria-label={text('card_sources')}>
      {sources.map((source) => (
        <li key={source.id}>
          <CardLink to={source.url}>
            <SourceWords source={source} brief={brief} />
          </CardLink>
        </li>
      ))}
    </ul>
  );
}

function SourceWords({ source, brief }: { source: SourceView; brief: boolean }) {
  const texts = useText();
  const publisher = <span class="source-publisher">{source.publisher}</span>;
  const date = whenText(source.when, texts, 'short');
  if (brief || source.title === null) return <Sentence of="source_plain" parts={[publisher, date]} />;
  const title = (
    <cite class="source-title" lang={source.lang} dir="auto">
      {source.title}
    </cite>
  );
  return <Sentence of="source_with_title" parts={[publisher, date, title]} />;
}
