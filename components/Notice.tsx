import type { ComponentChildren } from 'preact';
import { Skeleton } from './Skeleton.tsx';
import type { NoPage, NoticeEvents } from './tab-state.ts';
import { type MessageKey, useText } from './text.tsx';

/** Every state that is not a marked page: what is the matter, in a sentence, and what the reader can do about it. */
export function Notice({ state, on }: { state: NoPage; on: NoticeEvents }) {
  const { text } = useText();
  switch (state.is) {
    case 'loading':
      return <Loading />;
    case 'unreadable':
      return <Says title="popup_unreadable_title" text="popup_unreadable_text" />;
    case 'error':
      return (
        <Says title="popup_error_title" text="popup_error_text">
          <button type="button" class="button" onClick={on.onReload}>
            {text('popup_reload')}
          </button>
        </Says>
      );
    case 'off':
      return <Says title="popup_off_title" text="popup_off_text" />;
    case 'paused':
      return <Says title="popup_paused_title" text="popup_paused_text" />;
    case 'not-news':
      return (
        <Says title="popup_not_news_title" text="popup_not_news_text">
          <button type="button" class="button" onClick={on.onMark}>
            {text('popup_mark_anyway')}
          </button>
        </Says>
      );
    case 'no-permission':
      return (
        <Says title="popup_permission_title" text="popup_permission_text">
          <button type="button" class="button" onClick={on.onAskPermission}>
            {text('popup_permission_ask')}
          </button>
        </Says>
      );
    case 'old-tab':
      return (
        <Says title="popup_old_tab_title" text="popup_old_tab_text">
          <button type="button" class="button" onClick={on.onMark}>
            {text('popup_mark_now')}
          </button>
          <button type="button" class="button button-second" onClick={on.onReload}>
            {text('popup_reload')}
          </button>
        </Says>
      );
  }
}

function Says(props: { title: MessageKey; text: MessageKey; children?: ComponentChildren }) {
  const { text } = useText();
  return (
    <section class="notice">
      <h2 class="notice-title">{text(props.title)}</h2>
      <p class="notice-text">{text(props.text)}</p>
      {props.children && <p class="notice-actions">{props.children}</p>}
    </section>
  );
}

function Loading() {
  const { text } = useText();
  return (
    <section class="loading">
      <p class="unseen" role="status">
        {text('popup_loading')}
      </p>
      <Skeleton lines={5} />
    </section>
  );
}
