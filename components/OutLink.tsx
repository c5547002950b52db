import type { ComponentChildren } from 'preact';
import { useText } from './text.tsx';

/** A link that leads out: opens in a new tab, tells the site nothing, and is plain text unless its address is http(s). */
export function OutLink({ to, children }: { to: string | null; children: ComponentChildren }) {
  const { text } = useText();
  if (to === null || !/^https?:\/\//i.test(to)) return <>{children}</>;
  return (
    <a href={to} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      {children}
      <span class="unseen"> ({text('opens_in_new_tab')})</span>
    </a>
  );
}
