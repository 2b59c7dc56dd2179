import type { Page, Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** Containers that say nothing by themselves: only what they hold is shown. */
const silent = new Set(['generic', 'none', 'LabelText', 'Legend', 'InlineTextBox', 'ListMarker']);

/** What these hold is their name or value, and is not met a second time. */
const closed = new Set(['button', 'checkbox', 'option', 'radio', 'textbox']);

/** Written on one line when they hold nothing but text. */
const texts = new Set(['paragraph', 'listitem']);

/** What is worth a word, when it is not as usual. The order is that of the text. */
const states: readonly (readonly [property: string, usual: unknown])[] = [
  ['level', undefined],
  ['checked', undefined],
  ['expanded', undefined],
  ['pressed', undefined],
  ['selected', undefined],
  ['required', false],
  ['invalid', 'false'],
  ['disabled', false],
  ['readonly', false],
  ['multiline', false],
  ['live', 'off'],
  ['valuemin', undefined],
  ['valuemax', undefined],
  ['valuetext', ''],
  ['focused', false],
];

/**
 * Writes down what assistive technology is given of the survey on a page: a line for each thing, indented, with role,
 * name, value, states and description.
 *
 * @example
 * await accessibilityTree(page);
 * // region "Votre téléphone"
 * //   heading "Votre téléphone" level=2
 */
export async function accessibilityTree(page: Page): Promise<string> {
  const client = await page.createCDPSession();
  try {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const root = nodes.find((node) => roleOf(node) === 'region')!;
    return describe(root, byId, '', []).join('\n');
  } finally {
    await client.detach();
  }
}

/**
 * @param indent what stands before the line
 * @param names of what is around: a text that is part of them was said already
 */
function describe(node: Node, byId: ReadonlyMap<string, Node>, indent: string, names: readonly string[]): string[] {
  const role = roleOf(node);
  const name = textOf(node.name);
  const below = (more: string, around: readonly string[]): string[] =>
    childrenOf(node, byId).flatMap((child) => describe(child, byId, more, around));
  // The text of a label is the name of its control.
  if (role === 'LabelText') return below(indent, [...names, wordsBelow(node, byId)]);
  if (node.ignored || silent.has(role)) return below(indent, names);
  if (role === 'StaticText') {
    return name === '' || names.some((said) => said.includes(name)) ? [] : [`${indent}text ${quote(name)}`];
  }
  if (texts.has(role) && hasOnlyText(node, byId)) {
    const words = wordsBelow(node, byId);
    return words === '' || names.includes(words) ? [] : [`${indent}${role} ${quote(words)}`];
  }
  const line = [role, name && quote(name), ...valueOf(node), ...statesOf(node), ...descriptionOf(node)];
  const inside = closed.has(role) ? [] : below(`${indent}  `, [...names, name]);
  return [indent + line.filter((part) => part !== '').join(' '), ...inside];
}

const roleOf = ({ role }: Node): string => String(role?.value ?? '');

const textOf = (value: Protocol.Accessibility.AXValue | undefined): string =>
  String((value?.value as string | number | undefined) ?? '')
    .replace(/[^\S\u202f\u00a0]+/g, ' ')
    .trim();

const quote = (text: string): string => `"${text}"`;

const valueOf = (node: Node): string[] => (node.value === undefined ? [] : [`value=${quote(textOf(node.value))}`]);

const descriptionOf = (node: Node): string[] => {
  const description = textOf(node.description);
  return description === '' ? [] : [`– ${description}`];
};

function statesOf(node: Node): string[] {
  return states.flatMap(([name, usual]) => {
    const value: unknown = node.properties?.find((property) => (property.name as string) === name)?.value.value;
    if (value === undefined || value === usual || (name === 'level' && roleOf(node) !== 'heading')) return [];
    return value === true || value === 'true' ? [name] : [`${name}=${value as string | number | boolean}`];
  });
}

const childrenOf = ({ childIds = [] }: Node, byId: ReadonlyMap<string, Node>): readonly Node[] =>
  childIds.map((id) => byId.get(id)).filter((child) => child !== undefined);

/** All words under a node, as one text. */
function wordsBelow(node: Node, byId: ReadonlyMap<string, Node>): string {
  if (roleOf(node) === 'StaticText') return textOf(node.name);
  const words = childrenOf(node, byId).map((child) => wordsBelow(child, byId));
  return words.filter((text) => text !== '').join(' ');
}

function hasOnlyText(node: Node, byId: ReadonlyMap<string, Node>): boolean {
  return childrenOf(node, byId).every(
    (child) =>
      roleOf(child) === 'StaticText' || ((child.ignored || silent.has(roleOf(child))) && hasOnlyText(child, byId)),
  );
}
