import { useId } from 'preact/hooks';
import type { ListedView } from '../../../core/coverage/view.ts';
import { languageName } from '../../languages.ts';
import { type MessageKey, type Texts, useText } from '../../text.tsx';
import { type Choice, countOf, type Filters, optionsOf } from './filters.ts';

const NAME: Record<Choice, MessageKey> = {
  publisher: 'panel_publisher',
  voice: 'panel_voice',
  lang: 'panel_language',
};

interface Props {
  items: readonly ListedView[];
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** By whom, whose text, in which language and of which days; each choice says how many reports it would leave. */
export function FilterFields({ items, filters, onChange }: Props) {
  const { text, plural } = useText();
  const set = countOf(filters);
  return (
    <details class="filters">
      <summary>{set > 0 ? plural('panel_filters_set', set) : text('panel_filters')}</summary>
      <div class="filter-fields">
        {(['publisher', 'voice', 'lang'] as const).map((choice) => (
          <Chosen key={choice} choice={choice} items={items} filters={filters} onChange={onChange} />
        ))}
        <div class="filter-days">
          <Day name="panel_from" day={filters.from} onDay={(from) => onChange({ ...filters, from })} />
          <Day name="panel_to" day={filters.to} onDay={(to) => onChange({ ...filters, to })} />
        </div>
      </div>
    </details>
  );
}

function Chosen({ choice, items, filters, onChange }: Props & { choice: Choice }) {
  const texts = useText();
  const id = useId();
  const options = optionsOf(items, filters, choice).map((option) => ({ ...option, name: nameOf(choice, option.value, texts) }));
  const order = new Intl.Collator(texts.language).compare;
  options.sort((a, b) => order(a.name, b.name));
  const numbers = new Intl.NumberFormat(texts.language);
  return (
    <p class="filter">
      <label for={id}>{texts.text(NAME[choice])}</label>
      <select
        id={id}
        class="list"
        value={filters[choice] ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ ...filters, [choice]: value || null })}
      >
        <option value="">{texts.text('panel_any')}</option>
        {options.map(({ value, name, count }) => (
          <option key={value} value={value}>
            {texts.text('panel_option', [name, numbers.format(count)])}
          </option>
        ))}
      </select>
    </p>
  );
}

function nameOf(choice: Choice, value: string, { language, text }: Texts): string {
  return choice === 'lang' ? (languageName(value, language) ?? text('panel_language_unknown')) : value;
}

function Day({ name, day, onDay }: { name: MessageKey; day: string; onDay: (day: string) => void }) {
  const { text } = useText();
  const id = useId();
  return (
    <p class="filter">
      <label for={id}>{text(name)}</label>
      <input id={id} class="list" type="date" value={day} onInput={({ currentTarget }) => onDay(currentTarget.value)} />
    </p>
  );
}
