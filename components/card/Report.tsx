import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { OutLink } from '../OutLink.tsx';
import { type MessageKey, useText } from '../text.tsx';
import { reveal, revealOpened } from './reveal.ts';

interface Props {
  report: string;
  /** Where the pack's editors can be told. */
  contact: string;
  onCopy: (text: string) => Promise<boolean>;
}

/** A report as it will be copied, to the letter. Where the browser refuses to copy, it is selected for the reader to do so. */
export function Report({ report, contact, onCopy }: Props) {
  const { text } = useText();
  const id = useId();
  const words = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState<MessageKey | null>(null);
  useLayoutEffect(() => {
    if (said && status.current) reveal(status.current);
  }, [said]);
  const copy = async () => {
    const copied = await onCopy(report);
    setSaid(copied ? 'report_copied' : 'report_selected');
    if (copied) return;
    if (words.current) select(words.current);
  };
  return (
    <details class="report" onToggle={revealOpened}>
      <summary>{text('report')}</summary>
      <p id={`${id}-note`}>{text('report_note')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: of a page with a text field Chromium asks its maker's servers how to fill it in (156). */}
      <div
        ref={words}
        class="report-text"
        role="textbox"
        tabIndex={0}
        dir="auto"
        aria-readonly="true"
        aria-multiline="true"
        aria-label={text('report_label')}
        aria-describedby={`${id}-note`}
      >
        {report}
      </div>
      <p class="report-actions">
        <button type="button" class="button button-small" onClick={copy}>
          {text('report_copy')}
        </button>
        <OutLink to={contact}>{text('report_send')}</OutLink>
      </p>
      <p role="status" ref={status}>
        {said && text(said)}
      </p>
    </details>
  );
}

/** As a reader does it who wants to copy it. */
function select(words: HTMLElement): void {
  words.focus({ preventScroll: true });
  const { ownerDocument, childNodes } = words;
  ownerDocument.getSelection()?.setBaseAndExtent(words, 0, words, childNodes.length);
}
