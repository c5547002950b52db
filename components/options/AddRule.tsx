import { useId, useState } from 'preact/hooks';
import { normalisePattern } from '../../core/site/site-rule.ts';
import { useText } from '../text.tsx';

interface Props {
  /** Patterns that have a rule. */
  known: readonly string[];
  /** Whether the rule was stored; if it was not, the reader is told elsewhere. */
  onAdd: (pattern: string) => Promise<boolean>;
}

/**
 * The field for one more site. What is wrong with what the reader typed is said below it, once they ask to add it; what they
 * typed stays until it is stored.
 */
export function AddRule({ known, onAdd }: Props) {
  const { text } = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    const pattern = normalisePattern(typed);
    if (pattern === null) return setWrong(text('options_add_invalid'));
    if (known.includes(pattern)) return setWrong(text('options_add_known', [pattern]));
    setWrong(null);
    if (await onAdd(pattern)) setTyped('');
  };
  return (
    <form class="add-rule" onSubmit={add} noValidate>
      <label for={`${id}-site`}>{text('options_add_label')}</label>
      <div class="add-rule-row">
        <input
          id={`${id}-site`}
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder="news.example.org"
          value={typed}
          aria-invalid={wrong !== null}
          aria-describedby={`${id}-wrong`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {text('options_add_button')}
        </button>
      </div>
      <p class="add-rule-wrong" id={`${id}-wrong`} role="alert">
        {wrong}
      </p>
    </form>
  );
}
