import { useRef, useState } from 'preact/hooks';
import { type MessageKey, useText } from '../text.tsx';
import type { ExportFormat, PanelEvents } from './state.ts';

interface Way {
  format: ExportFormat;
  to: 'file' | 'clipboard';
  name: MessageKey;
}

const WAYS: readonly Way[] = [
  { format: 'markdown', to: 'file', name: 'panel_export_markdown' },
  { format: 'markdown', to: 'clipboard', name: 'panel_copy_markdown' },
  { format: 'csl', to: 'file', name: 'panel_export_csl' },
  { format: 'csl', to: 'clipboard', name: 'panel_copy_csl' },
];

/** All that is told of the page, to take along. */
export function Export({ onExport }: Pick<PanelEvents, 'onExport'>) {
  const { text } = useText();
  const fold = useRef<HTMLDetailsElement>(null);
  const [said, setSaid] = useState<MessageKey | null>(null);
  const run = async ({ format, to }: Way) => {
    const done = await onExport(format, to);
    setSaid(done ? (to === 'file' ? 'panel_saved' : 'panel_copied') : 'panel_export_failed');
    if (done) close(fold.current);
  };
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && close(fold.current);
  return (
    <div class="export">
      <details ref={fold} onKeyDown={onKeyDown}>
        <summary>{text('panel_export')}</summary>
        <ul class="export-ways plain-list">
          {WAYS.map((way) => (
            <li key={way.name}>
              <button type="button" class="quiet-button" onClick={() => run(way)}>
                {text(way.name)}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <p class="export-said" role="status">
        {said && text(said)}
      </p>
    </div>
  );
}

/** What had the focus goes out of sight with the rest. */
function close(fold: HTMLDetailsElement | null): void {
  if (!fold?.open) return;
  const had = fold.matches(':focus-within');
  fold.open = false;
  if (had) fold.querySelector('summary')?.focus();
}
