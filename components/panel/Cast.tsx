import { useId, useState } from 'preact/hooks';
import type { CastView } from '../../core/messages.ts';
import { KIND } from '../kinds.ts';
import { Sentence } from '../Sentence.tsx';
import { useText } from '../text.tsx';
import { useFirst } from '../use-first.ts';
import { Words } from '../Words.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import type { PanelEvents } from './state.ts';

/** With so many the next part comes into sight without scrolling; the rest waits behind a button. */
const SHOWN_AT_FIRST = 6;

interface Props {
  cast: readonly CastView[];
  /** Of whom more is told beside the list. */
  current: string | null;
  on: Pick<PanelEvents, 'onGo' | 'onShow'>;
}

/** The actors whom the page names, with their roles on its date: each leads to all that is known of it, and to its place in the text. */
export function Cast({ cast, current, on }: Props) {
  const { text, plural } = useText();
  const id = useId();
  const { list, shown, rest, showAll } = useFirst(cast, SHOWN_AT_FIRST);
  const [unseen, setUnseen] = useState<CastView | null>(null);
  const show = async (member: CastView) => setUnseen((await on.onShow(member.actor)) ? null : member);
  return (
    <section class="panel-cast" aria-labelledby={id}>
      <h2 class="panel-heading" id={id} data-section="names" tabIndex={-1}>
        {text('popup_cast')}
      </h2>
      {cast.length === 0 && <p class="panel-none">{text('popup_empty_title')}</p>}
      <ul class="plain-list" ref={list}>
        {shown.map((member) => (
          <li class="person" key={member.actor} aria-current={member.actor === current ? 'true' : undefined}>
            <Person member={member} on={on} onShow={show} />
          </li>
        ))}
      </ul>
      <p class="panel-unseen" role="status">
        {unseen && <Sentence of="popup_name_unseen" parts={[<Words key="name" of={unseen.name} />]} />}
      </p>
      {rest > 0 && (
        <button type="button" class="quiet-button more-button" onClick={showAll}>
          {plural('popup_more', rest)}
        </button>
      )}
    </section>
  );
}

interface PersonProps {
  member: CastView;
  on: Props['on'];
  onShow: (member: CastView) => void;
}

function Person({ member, on, onShow }: PersonProps) {
  const { text, plural } = useText();
  const times = plural('panel_in_text', member.count);
  return (
    <>
      <PlaceLink to={{ is: 'actor', actor: member.actor }} onGo={on.onGo} class="person-name">
        <Words of={member.name} />
      </PlaceLink>
      <p class="person-role">{member.role ? <Words of={member.role} /> : text(KIND[member.kind])}</p>
      <button
        type="button"
        class="quiet-button person-show"
        aria-label={text('panel_show_label', [times, member.name.text])}
        onClick={() => onShow(member)}
      >
        {times}
      </button>
    </>
  );
}
