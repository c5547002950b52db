import { useRef, useState } from 'preact/hooks';
import type { KeptArticle } from '../../core/kept/kept-article.ts';
import { localDay } from '../../core/local-day.ts';
import { dateText, whenText } from '../dates.ts';
import { OutLink } from '../OutLink.tsx';
import { useText } from '../text.tsx';
import type { OptionsEvents } from './state.ts';

interface Props {
  /** Newest first; `null` where they could not be read. */
  kept: readonly KeptArticle[] | null;
  on: Pick<OptionsEvents, 'onForget' | 'onExport'>;
}

/** The articles that the reader keeps: each can be removed, and all can be taken along as a file. */
export function Kept({ kept, on }: Props) {
  const { text } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState(false);
  const forget = async (id: string | null, words: string) => {
    const done = await on.onForget(id);
    setFailed(!done);
    if (!done) return;
    setSaid(words);
    // The button that had the focus goes away with its entry; without this the next Tab would start at the top of the page.
    heading.current?.focus();
  };
  const save = async () => setFailed(!(await on.onExport()));
  return (
    <section class="options-section">
      <h2 class="options-heading" ref={heading} tabIndex={-1}>
        {text('options_kept')}
      </h2>
      <p class="options-note">{text('options_kept_text')}</p>
      {kept === null ? (
        <p class="rules-none">{text('options_kept_unread')}</p>
      ) : kept.length === 0 ? (
        <p class="rules-none">{text('options_kept_none')}</p>
      ) : (
        <>
          <ul class="rules plain-list">
            {kept.map((article) => (
              <li class="mute" key={article.id}>
                <Entry article={article} onRemove={(title) => forget(article.id, text('options_kept_removed', [title]))} />
              </li>
            ))}
          </ul>
          <div class="kept-all">
            <button type="button" class="button button-second" onClick={save}>
              {text('options_kept_export')}
            </button>
            <RemoveAll count={kept.length} onRemove={() => forget(null, text('options_kept_all_removed'))} />
          </div>
        </>
      )}
      <p class="rules-unsaved" role="alert">
        {failed && text('options_kept_failed')}
      </p>
      <p class="unseen" role="status">
        {said}
      </p>
    </section>
  );
}

function Entry({ article, onRemove }: { article: KeptArticle; onRemove: (title: string) => void }) {
  const texts = useText();
  const { text } = texts;
  const title = article.title || text('coverage_untitled');
  const date = whenText({ date: article.date, about: false }, texts, 'short');
  const kept = dateText(localDay(new Date(article.kept)), texts, 'short');
  return (
    <>
      <div class="mute-words">
        <p class="mute-name" dir="auto" lang={article.title ? (article.lang ?? '') : undefined}>
          <OutLink to={article.id}>{title}</OutLink>
        </p>
        <p class="rule-state">{text('options_kept_about', [article.site, date, kept])}</p>
      </div>
      <button
        type="button"
        class="quiet-button"
        aria-label={text('options_kept_remove_label', [title])}
        onClick={() => onRemove(title)}
      >
        {text('options_kept_remove')}
      </button>
    </>
  );
}

/** Asks once more, in its own place: nothing brings them back. */
function RemoveAll({ count, onRemove }: { count: number; onRemove: () => void }) {
  const { text, plural } = useText();
  const [asks, setAsks] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const focusFirst = (asking: boolean) => {
    setAsks(asking);
    // Drawn in the next turn; the button that was pressed is gone by then.
    requestAnimationFrame(() => first.current?.focus());
  };
  if (!asks) {
    return (
      <button type="button" ref={first} class="quiet-button" onClick={() => focusFirst(true)}>
        {text('options_kept_remove_all')}
      </button>
    );
  }
  return (
    <fieldset class="kept-sure">
      <legend>{plural('options_kept_sure', count)}</legend>
      <button type="button" ref={first} class="button button-second" onClick={() => focusFirst(false)}>
        {text('options_kept_sure_no')}
      </button>
      <button type="button" class="button" onClick={onRemove}>
        {text('options_kept_sure_yes')}
      </button>
    </fieldset>
  );
}
