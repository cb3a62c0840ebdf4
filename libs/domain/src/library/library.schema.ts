import * as z from 'zod';
import { codesOf, defineList } from '../vocabulary/coded-list';
import { localDateSchema } from '../time/local-date';

/** What a common tool serves for (R016). */
export const TOOL_KINDS = defineList([
  { code: 'liaison', fr: 'Outil de liaison', en: 'Liaison tool' },
  { code: 'guide', fr: 'Guide ou repère de pratique', en: 'Guide or practice reference' },
  { code: 'form', fr: 'Trame ou formulaire', en: 'Template or form' },
  { code: 'directory', fr: 'Répertoire ou cartographie', en: 'Directory or map' },
  { code: 'communication', fr: 'Support de communication', en: 'Communication material' },
]);
export type ToolKind = (typeof TOOL_KINDS)[number]['code'];
const TOOL_KIND_CODES: readonly ToolKind[] = codesOf(TOOL_KINDS);

export const TOOL_STATES = defineList([
  { code: 'in-writing', fr: 'En cours d’écriture', en: 'Being written' },
  { code: 'in-trial', fr: 'En essai', en: 'On trial' },
  { code: 'in-use', fr: 'En usage', en: 'In use' },
  { code: 'retired', fr: 'Retiré', en: 'Retired' },
]);
export type ToolState = (typeof TOOL_STATES)[number]['code'];
const TOOL_STATE_CODES: readonly ToolState[] = codesOf(TOOL_STATES);

/** Body that writes a common tool: what it is, who wrote it together, where it is used; the document itself stays where it is kept. */
export const toolInputSchema = z.strictObject({
  title: z.string().trim().min(2).max(160),
  kind: z.enum(TOOL_KIND_CODES),
  state: z.enum(TOOL_STATE_CODES),
  versionLabel: z.string().trim().min(1).max(40).describe('Version as people call it'),
  purpose: z.string().trim().max(800).describe('What it is for, and for whom'),
  whereKept: z.string().trim().max(200).describe('Where the document is: shared folder, cupboard, address'),
  authorIds: z.array(z.uuid()).max(40).describe('Structures that wrote it together'),
  userIds: z.array(z.uuid()).max(80).describe('Structures where it is used'),
  reviewOn: localDateSchema.nullable().describe('Day on which it is read again'),
});
export type ToolInput = z.infer<typeof toolInputSchema>;

export const editToolSchema = toolInputSchema.extend({ version: z.int() });
export type EditTool = z.infer<typeof editToolSchema>;

const structureNameSchema = z.object({ id: z.uuid(), name: z.string() });

export const toolSchema = toolInputSchema
  .extend({
    id: z.uuid(),
    version: z.int(),
    authors: z.array(structureNameSchema),
    users: z.array(structureNameSchema),
    updatedAt: z.string(),
  })
  .strip();
export type Tool = z.infer<typeof toolSchema>;

/** Answer of `GET /api/library/tools`; `coAuthored` counts the tools that at least two structures wrote. */
export const toolListSchema = z.object({ today: z.string(), coAuthored: z.int(), items: z.array(toolSchema) });
export type ToolList = z.infer<typeof toolListSchema>;

/** Tools that at least two structures wrote together: what the balance of the year calls common. */
export function coAuthored(tools: readonly { readonly authorIds: readonly string[] }[]): number {
  return tools.filter(({ authorIds }) => authorIds.length >= 2).length;
}
