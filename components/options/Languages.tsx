import { useId, useRef, useState } from 'preact/hooks';
import { languageName } from '../languages.ts';
import { useText } from '../text.tsx';
import { offeredLanguages } from './offered-languages.ts';
import type { OptionsEvents } from './state.ts';

interface Props {
  /** As chosen; empty while the browser's own hold. */
  languages: readonly string[];
  /** The browser's own, each once. */
  browserLanguages: readonly string[];
  onLanguages: OptionsEvents['onLanguages'];
}

/** The languages that the reader reads. Until the first change they are the browser's own. */
export function Languages({ languages, browserLanguages, onLanguages }: Props) {
  const { text, language } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState(false);
  const isChosen = languages.length > 0;
  const shown = isChosen ? languages : browserLanguages;
  const nameOf = (tag: string) => languageName(tag, language) ?? tag;

  const save = async (next: readonly string[], words: string) => {
    const saved = await onLanguages([...next]);
    setFailed(!saved);
    if (saved) setSaid(words);
    return saved;
  };
  const remove = async (tag: string) => {
    // The button that had the focus goes away with its entry; without this the next Tab would start at the top of the page.
    if (await save(without(shown, tag), text('options_languages_removed', [nameOf(tag)]))) heading.current?.focus();
  };
  const reset = async () => {
    if (await save([], text('options_languages_was_reset'))) heading.current?.focus();
  };

  return (
    <section class="options-section">
      <h2 class="options-heading" ref={heading} tabIndex={-1}>
        {text('options_languages')}
      </h2>
      <p class="options-note">
        {text('options_languages_text')} {!isChosen && text('options_languages_browser')}
      </p>
      <ul class="rules plain-list">
        {shown.map((tag) => (
          <li class="language" key={tag}>
            <span class="language-name">{nameOf(tag)}</span>
            {shown.length > 1 && (
              <button
                type="button"
                class="quiet-button"
                aria-label={text('options_languages_remove_label', [nameOf(tag)])}
                onClick={() => remove(tag)}
              >
                {text('options_languages_remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <AddLanguage known={shown} onAdd={(tag) => save([...shown, tag], text('options_languages_added', [nameOf(tag)]))} />
      {isChosen && (
        <button type="button" class="quiet-button language-reset" onClick={reset}>
          {text('options_languages_reset')}
        </button>
      )}
      <p class="rules-unsaved" role="alert">
        {failed && text('options_languages_unsaved')}
      </p>
      <p class="unseen" role="status">
        {said}
      </p>
    </section>
  );
}

/** A button follows the list: an arrow key in a closed one counts as a choice in some browsers. */
function AddLanguage({ known, onAdd }: { known: readonly string[]; onAdd: (tag: string) => Promise<boolean> }) {
  const { text, language } = useText();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    if (chosen !== '' && (await onAdd(chosen))) setChosen('');
  };
  return (
    <form class="add-rule" onSubmit={add}>
      <label for={id}>{text('options_languages_add')}</label>
      <div class="add-rule-row">
        <select id={id} class="list" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{text('options_languages_choose')}</option>
          {offeredLanguages(language)
            .filter(({ tag }) => !known.includes(tag))
            .map(({ tag, name }) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
        </select>
        <button type="submit" class="button">
          {text('options_add_button')}
        </button>
      </div>
    </form>
  );
}

function without(languages: readonly string[], tag: string): string[] {
  return languages.filter((each) => each !== tag);
}
