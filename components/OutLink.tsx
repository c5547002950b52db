import type { ComponentChildren } from 'preact';
import { useText } from './text.tsx';

interface Props {
  to: string | null;
  children: ComponentChildren;
}

/** In a new tab, which can't reach back to ours, and without telling the site where the reader came from. */
export const OUTWARD = { target: '_blank', rel: 'noopener noreferrer', referrerPolicy: 'no-referrer' } as const;

/** A link that leads out of our own pages; plain text unless its address is http(s). */
export function OutLink({ to, children }: Props) {
  if (!isOnTheWeb(to)) return <>{children}</>;
  return (
    <a href={to} {...OUTWARD}>
      {children}
      <NewTab />
    </a>
  );
}

export function NewTab() {
  const { text } = useText();
  return <span class="unseen"> ({text('opens_in_new_tab')})</span>;
}

export function isOnTheWeb(address: string | null): address is string {
  return address !== null && /^https?:\/\//i.test(address);
}
