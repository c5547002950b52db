/** Which key means what over the picture, and where it leads. */
import type { PlacedBox } from './arrange.ts';
import type { Packed } from './pack-groups.ts';

export type Step = 'open' | 'first' | 'last' | 'next' | 'previous' | 'onward' | 'back';

const STEPS: Record<string, Step> = {
  Enter: 'open',
  ' ': 'open',
  Home: 'first',
  End: 'last',
  ArrowDown: 'next',
  ArrowUp: 'previous',
};

/** `null` for keys that are the browser's or the page's. Left and right follow the lines, as they run. */
export function stepOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  rtl: boolean,
): Step | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') return (event.key === 'ArrowRight') !== rtl ? 'onward' : 'back';
  return STEPS[event.key] ?? null;
}

/** Up and down go through all actors, group by group and column by column; left and right to one that is tied, the nearest first. */
export function stepFrom(packed: Packed, from: string, step: Exclude<Step, 'open'>): string {
  const order = packed.groups.flatMap(({ group }) => [...group.boxes].sort((a, b) => a.x - b.x || a.y - b.y));
  const at = order.findIndex(({ actor }) => actor.actor === from);
  if (step === 'onward' || step === 'back') return tiedTo(packed, order, from, step) ?? from;
  const next = { first: 0, last: order.length - 1, next: at + 1, previous: at - 1 }[step];
  return order[Math.min(Math.max(next, 0), order.length - 1)]?.actor.actor ?? from;
}

function tiedTo(packed: Packed, boxes: readonly PlacedBox[], from: string, step: 'onward' | 'back'): string | null {
  const links = packed.groups.flatMap(({ group }) => group.links.map(({ link }) => link));
  const tied = links.flatMap((link) => {
    const [here, there] = step === 'onward' ? [link.from, link.to] : [link.to, link.from];
    return here === from ? [there] : [];
  });
  const own = boxes.find(({ actor }) => actor.actor === from);
  const far = (box: PlacedBox) => Math.abs(box.y - (own?.y ?? 0));
  const [nearest] = boxes.filter(({ actor }) => tied.includes(actor.actor)).sort((a, b) => far(a) - far(b));
  return nearest?.actor.actor ?? null;
}
