/** What Chromium tells a screen reader of a page. */
import type { Page } from 'puppeteer-core';

export interface AccessibleNode {
  id: string;
  /** The ids of all nodes above it, the nearest first. */
  path: string[];
  role: string;
  name: string;
  description: string;
  /** `level`, `pressed`, `busy` and the like, as far as the node has them. */
  states: Record<string, unknown>;
}

/** All that is not ignored, in the order of the tree, frames left out. */
export async function accessibilityTree(page: Page): Promise<AccessibleNode[]> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const parents = new Map(nodes.map(({ nodeId, parentId }) => [nodeId, parentId]));
  const pathOf = (id: string): string[] => {
    const parent = parents.get(id);
    return parent === undefined ? [] : [parent, ...pathOf(parent)];
  };
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ nodeId, role, name, description, properties = [] }) => ({
      id: nodeId,
      path: pathOf(nodeId),
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      description: String(description?.value ?? ''),
      states: Object.fromEntries(properties.map(({ name, value }) => [name, value.value])),
    }));
}

/** The dialog that is open, and all that is in it; throws where there is none. */
export function dialogIn(nodes: readonly AccessibleNode[]): { dialog: AccessibleNode; inside: AccessibleNode[] } {
  const dialog = nodes.find(({ role }) => role === 'dialog');
  if (!dialog) throw new Error(`No dialog among ${[...new Set(nodes.map(({ role }) => role))].join(', ')}`);
  return { dialog, inside: nodes.filter(({ path }) => path.includes(dialog.id)) };
}

const CONTROLS = ['button', 'link', 'radio', 'checkbox', 'combobox', 'textbox', 'DisclosureTriangle', 'switch'];
const LANDMARKS = ['banner', 'main', 'navigation', 'complementary', 'contentinfo', 'region', 'form', 'search'];

/** What a reader who can't see would stumble over in a card, one line each. */
export function stumbles(inside: readonly AccessibleNode[]): string[] {
  const has = (node: AccessibleNode, role: string) => inside.some((other) => other.role === role && node.path.includes(other.id));
  const levels = inside.filter(({ role }) => role === 'heading').map(({ states }) => Number(states.level));
  return [
    ...inside
      .filter(({ role, name }) => CONTROLS.includes(role) && name.trim() === '')
      .map(({ role }) => `a ${role} without a name`),
    ...inside.filter(({ role }) => LANDMARKS.includes(role)).map(({ role, name }) => `a landmark of the page: ${role} ${name}`),
    ...inside.filter((node) => node.role === 'listitem' && !has(node, 'list')).map(({ name }) => `no list around ${name}`),
    ...inside
      .filter(({ role, id }) => role === 'list' && !inside.some((node) => node.role === 'listitem' && node.path[0] === id))
      .map(({ name }) => `an empty list ${name}`),
    ...levels
      .filter((level, place) => level > (levels[place - 1] ?? 1) + 1)
      .map((level) => `a heading of level ${level} too deep`),
  ];
}
