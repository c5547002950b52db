import { useId, useMemo, useState } from 'preact/hooks';
import type { TiesView } from '../../../core/panel/view.ts';
import { dateText } from '../../dates.ts';
import { Names } from '../../Names.tsx';
import { Sentence } from '../../Sentence.tsx';
import { useText } from '../../text.tsx';
import { Words } from '../../Words.tsx';
import { type Shown, ViewToggle } from '../picture/ViewToggle.tsx';
import { alone } from './graph.ts';
import { Picture } from './Picture.tsx';
import { Table } from './Table.tsx';

interface Props {
  view: TiesView;
  /** Opens an actor. */
  onActor: (actor: string) => void;
  /** What is shown first. */
  first?: Shown;
}

/** How the page's actors hang together, as a picture or, with all that it says, as a table. */
export function Ties({ view, onActor, first = 'picture' }: Props) {
  const texts = useText();
  const { text, plural } = texts;
  const [shown, setShown] = useState<Shown>(first);
  const caption = useId();
  const others = useMemo(() => alone(view), [view]);
  if (view.ties.length === 0) return <p class="picture-none">{text('ties_none')}</p>;
  const toggle = <ViewToggle label={text('ties_view')} words={text('ties_table')} shown={shown} onShow={setShown} />;
  const tied = view.actors.length - others.length;
  return (
    <figure class="picture ties" aria-labelledby={caption}>
      <figcaption id={caption}>{plural('ties_summary', view.ties.length, [`${tied}`, dateText(view.on, texts)])}</figcaption>
      {shown === 'picture' ? (
        <Picture view={view} onActor={onActor}>
          {toggle}
        </Picture>
      ) : (
        <>
          <div class="picture-tools">{toggle}</div>
          <Table view={view} onActor={onActor} />
        </>
      )}
      {others.length > 0 && (
        <p class="ties-alone">
          <Sentence of="ties_alone" parts={[<Names key="names" of={others} each={(name) => <Words of={name} />} />]} />
        </p>
      )}
    </figure>
  );
}
