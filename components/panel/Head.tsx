import { KeepButton } from '../coverage/KeepButton.tsx';
import { dateText } from '../dates.ts';
import { useText } from '../text.tsx';
import { Export } from './Export.tsx';
import type { PanelEvents, ToldPage } from './state.ts';

interface Props {
  page: ToldPage | null;
  /** The host of a page of which nothing is told. */
  site: string | null;
  on: PanelEvents;
}

/** Of which article all this is, and what the reader can do with it as a whole. */
export function Head({ page, site, on }: Props) {
  const texts = useText();
  const { text } = texts;
  if (!page) {
    return (
      <header class="panel-head">
        <p class="panel-site">
          <bdi>{site}</bdi>
        </p>
        <h1 class="panel-title">{text('extension_name')}</h1>
      </header>
    );
  }
  const { article, title, view, isPrivate } = page;
  return (
    <header class="panel-head">
      <p class="panel-site">
        <bdi>{page.siteName}</bdi>
      </p>
      <h1 class="panel-title" tabIndex={-1} lang={article.lang ?? ''} dir="auto">
        {title || page.siteName}
      </h1>
      <p class="panel-date">{article.date === null ? text('card_date_unknown') : dateText(article.date, texts)}</p>
      <div class="panel-actions">
        <KeepButton kept={view.kept} isPrivate={isPrivate} onKeep={on.onKeep} />
        <Export onExport={on.onExport} />
      </div>
    </header>
  );
}
