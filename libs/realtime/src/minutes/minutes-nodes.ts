/** Elements allowed in a section; text itself lives in `Y.XmlText` inside paragraphs and headings. */
export const MINUTES_NODES = ['paragraph', 'heading', 'bulletList', 'orderedList', 'listItem', 'taskList', 'taskItem'] as const;

export type MinutesNodeName = (typeof MINUTES_NODES)[number];

/** Marks allowed on text. */
export const MINUTES_MARKS = ['bold', 'italic'] as const;

export type MinutesMark = (typeof MINUTES_MARKS)[number];

/** Deepest nesting of elements below a section (about fifteen lists inside each other). */
export const MAX_NODE_DEPTH = 32;

/** Where a piece of content may sit: in a section, in an element, or in a run of text. */
export type MinutesContainer = 'section' | 'text' | MinutesNodeName;

const BLOCKS: readonly MinutesNodeName[] = ['paragraph', 'heading', 'bulletList', 'orderedList', 'taskList'];

const CHILDREN: Readonly<Record<MinutesContainer, readonly (MinutesNodeName | 'text')[]>> = {
  section: BLOCKS,
  paragraph: ['text'],
  heading: ['text'],
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  taskList: ['taskItem'],
  listItem: BLOCKS,
  taskItem: BLOCKS,
  text: [],
};

type AttributeCheck = (value: unknown) => boolean;

const isHeadingLevel: AttributeCheck = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 6;
const isListStart: AttributeCheck = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 9999;
const isListType: AttributeCheck = (value) => value === null || (typeof value === 'string' && ['1', 'a', 'A', 'i', 'I'].includes(value));
const isChecked: AttributeCheck = (value) => typeof value === 'boolean';

const ATTRIBUTES: Readonly<Partial<Record<MinutesContainer, Readonly<Record<string, AttributeCheck>>>>> = {
  heading: { level: isHeadingLevel },
  orderedList: { start: isListStart, type: isListType },
  taskItem: { checked: isChecked },
};

/** Whether `name` is an element of the minutes. */
export function isNodeName(name: string): name is MinutesNodeName {
  return (MINUTES_NODES as readonly string[]).includes(name);
}

/** Whether a container may hold this kind of child. */
export function canContain(container: MinutesContainer, child: MinutesNodeName | 'text'): boolean {
  return CHILDREN[container].includes(child);
}

/** Whether an element may carry this attribute with this value. */
export function isAttributeAllowed(container: MinutesContainer, name: string, value: unknown): boolean {
  const checks = ATTRIBUTES[container];
  return checks !== undefined && Object.hasOwn(checks, name) && checks[name]?.(value) === true;
}

/** Whether a text format may be written: an allowed mark, switched on (`true`, or an empty object as editors write it) or off (`null`). */
export function isFormatAllowed(name: string, value: unknown): boolean {
  if (!(MINUTES_MARKS as readonly string[]).includes(name)) return false;
  return value === null || value === true || (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0);
}
