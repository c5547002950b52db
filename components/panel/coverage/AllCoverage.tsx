import { useId, useMemo, useState } from 'preact/hooks';
import type { ListedView } from '../../../core/coverage/view.ts';
import type { PartialDate } from '../../../core/partial-date.ts';
import { useText } from '../../text.tsx';
import { FilterFields } from './FilterFields.tsx';
import { countOf, daysAround, type Filters, fitting, NO_FILTERS } from './filters.ts';
import { Reports } from './Reports.tsx';
import { createSearch } from './search.ts';

/** To draw one report takes some 0.1 ms; with so many at a time no key press waits for the list. */
const SHOWN_AT_A_TIME = 40;

interface Props {
  items: readonly ListedView[];
  /** The article's date, near which reports are likelier to be of its story. */
  around: PartialDate | null;
}

/** Every report that the packs and the reader have, newest first, to be searched and narrowed. */
export function AllCoverage({ items, around }: Props) {
  const { text, plural, language } = useText();
  const id = useId();
  const [words, setWords] = useState('');
  const [filters, setFilters] = useState(NO_FILTERS);
  const [shown, setShown] = useState(SHOWN_AT_A_TIME);
  const found = useFound(items, words, filters);
  const begin = <T,>(set: (value: T) => void) => {
    return (value: T) => {
      set(value);
      setShown(SHOWN_AT_A_TIME);
    };
  };
  const clear = () => {
    begin(setFilters)(NO_FILTERS);
    setWords('');
  };
  const isNarrowed = words.trim() !== '' || countOf(filters) > 0;
  const total = new Intl.NumberFormat(language).format(items.length);
  return (
    <section class="all-coverage" aria-labelledby={id}>
      <h3 class="label" id={id}>
        {text('panel_all')}
      </h3>
      <search class="narrowing" aria-labelledby={id}>
        <input
          type="search"
          class="search-field"
          aria-label={text('panel_search')}
          placeholder={text('panel_search')}
          autocomplete="off"
          spellcheck={false}
          value={words}
          onInput={({ currentTarget }) => begin(setWords)(currentTarget.value)}
        />
        <FilterFields items={items} filters={filters} onChange={begin(setFilters)} />
        <p class="found">
          <span role="status">{plural('panel_found', found.length, [total])}</span>
          {around !== null && <Around date={around} filters={filters} onChange={begin(setFilters)} />}
          {isNarrowed && (
            <button type="button" class="quiet-button" onClick={clear}>
              {text('panel_clear')}
            </button>
          )}
        </p>
      </search>
      {found.length === 0 ? (
        <p class="panel-none">{text('panel_found_none')}</p>
      ) : (
        <Reports items={found.slice(0, shown)} isRanked={words.trim() !== ''} from={shown - SHOWN_AT_A_TIME} />
      )}
      {found.length > shown && (
        <button type="button" class="quiet-button more-button" onClick={() => setShown(shown + SHOWN_AT_A_TIME)}>
          {plural('popup_more', Math.min(SHOWN_AT_A_TIME, found.length - shown))}
        </button>
      )}
    </section>
  );
}

interface AroundProps {
  date: PartialDate;
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** Narrows the list down to the days around the article, or opens it again. */
function Around({ date, filters, onChange }: AroundProps) {
  const { text } = useText();
  const days = daysAround(date);
  const isSet = filters.from === days.from && filters.to === days.to;
  return (
    <button
      type="button"
      class="quiet-button"
      aria-pressed={isSet}
      onClick={() => onChange({ ...filters, ...(isSet ? { from: '', to: '' } : days) })}
    >
      {text('panel_around')}
    </button>
  );
}

/** By date, or where the reader has typed words by how well they fit. */
function useFound(items: readonly ListedView[], words: string, filters: Filters): readonly ListedView[] {
  const wanted = words.trim() !== '';
  // Made when it is first needed: a panel is opened more often than searched.
  const search = useMemo(() => (wanted ? createSearch(items) : null), [items, wanted]);
  return useMemo(() => {
    const hits = search?.(words) ?? null;
    if (hits === null) return fitting(items, filters);
    const byId = new Map(items.map((item) => [item.id, item]));
    return fitting(
      hits.flatMap((id) => byId.get(id) ?? []),
      filters,
    );
  }, [items, search, words, filters]);
}
