import { useState } from 'preact/hooks';
import type { CastView } from '../../core/messages.ts';
import { KIND } from '../kinds.ts';
import { Sentence } from '../Sentence.tsx';
import { useText } from '../text.tsx';
import { useFirst } from '../use-first.ts';
import { Words } from '../Words.tsx';
import type { PopupEvents } from './state.ts';

/** With so many, the coverage below comes into sight without scrolling; the rest waits behind a button. */
const SHOWN_AT_FIRST = 4;

/** The actors that the page names, most important first. Choosing one shows it in the text. */
export function Cast({ cast, on }: { cast: readonly CastView[]; on: PopupEvents }) {
  const { text, plural } = useText();
  const { list, shown, rest, showAll } = useFirst(cast, SHOWN_AT_FIRST);
  const [unseen, setUnseen] = useState<CastView | null>(null);
  const show = async (member: CastView) => setUnseen((await on.onShow(member.actor)) ? null : member);
  if (cast.length === 0) return <Nobody />;
  return (
    <section class="cast">
      <div class="section-head">
        <h2 class="label">{text('popup_cast')}</h2>
        <button type="button" class="quiet-button" onClick={on.onTour}>
          {text('popup_tour')}
        </button>
      </div>
      <p class="unseen">{text('popup_cast_hint')}</p>
      <ul class="plain-list" ref={list}>
        {shown.map((member) => (
          <li key={member.actor}>
            <Member member={member} onShow={show} />
          </li>
        ))}
      </ul>
      <p class="cast-unseen" role="status">
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

function Member({ member, onShow }: { member: CastView; onShow: (member: CastView) => void }) {
  const { text, plural } = useText();
  return (
    <button type="button" class="member" onClick={() => onShow(member)}>
      <Words of={member.name} class="member-name" />
      <span class="member-count">{plural('popup_mentions', member.count)}</span>
      <span class="member-role">{member.role ? <Words of={member.role} /> : text(KIND[member.kind])}</span>
    </button>
  );
}

function Nobody() {
  const { text } = useText();
  return (
    <section class="notice">
      <h2 class="notice-title">{text('popup_empty_title')}</h2>
      <p class="notice-text">{text('popup_empty_text')}</p>
    </section>
  );
}
