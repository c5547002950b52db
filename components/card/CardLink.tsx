import type { ComponentChildren } from 'preact';
import { isOnTheWeb, NewTab, OUTWARD } from '../OutLink.tsx';

interface Props {
  to: string | null;
  children: ComponentChildren;
}

/** Before the address of a link that is not followed. A scheme of our own, which no browser fetches; the eye still reads where the link leads. */
export const AT_REST = 'newsgloss:';

/** The button of a mouse that opens a link in a tab behind. */
const MIDDLE = 1;

/**
 * A link that leads out of a card. The card stands in a foreign page, and that page may have rules by which the browser fetches links
 * ahead (`speculationrules`): Chromium lets them match links in closed roots too, at once or as the pointer comes near. So the link has
 * its real address only while the reader follows it, or opens its menu. The rest is the browser's: keys, modifiers, tabs, screen readers.
 */
export function CardLink({ to, children }: Props) {
  if (!isOnTheWeb(to)) return <>{children}</>;
  const resting = AT_REST + to;
  const lend = ({ currentTarget: link }: { currentTarget: HTMLAnchorElement }) => {
    link.href = to;
    // What the browser does with a link it does before the next task.
    setTimeout(() => (link.href = resting));
  };
  return (
    <a
      {...OUTWARD}
      href={resting}
      draggable={false}
      onClick={lend}
      onAuxClick={(event) => event.button === MIDDLE && lend(event)}
      onContextMenu={lend}
    >
      {children}
      <NewTab />
    </a>
  );
}
