import axe from 'axe-core';

/** What axe finds wrong in an element, one line each; text must keep a contrast of 7:1 and not only 4.5:1. */
export async function violations(element: Element): Promise<string[]> {
  await Promise.all(element.getAnimations({ subtree: true }).map((animation) => endOf(animation)));
  const { violations: found } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast-enhanced': { enabled: true } },
  });
  return found.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html} ${node.failureSummary ?? ''}`));
}

/** Colours are judged as they stay; an endless animation has no end to wait for. */
async function endOf(animation: Animation): Promise<void> {
  if (animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) animation.cancel();
  else await animation.finished;
}
