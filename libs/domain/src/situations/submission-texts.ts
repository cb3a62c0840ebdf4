import { FREE_TEXT_FIELDS, SECRET_BLOCKS, type SubmissionDraft } from './submission.schema';

export interface FreeText {
  /** `account.factsSeen`, `stepsTaken.2.result`. */
  readonly path: string;
  readonly text: string;
}

const LISTS = ['timeline', 'legalDeadlines', 'stepsTaken', 'stakeholders'] as const;
const LIST_TEXTS: ReadonlySet<string> = new Set(['when', 'what', 'who', 'result', 'label', 'role', 'note']);

/** Every free text of a form with its path, in a fixed order: what the identity scan, the lexicon and the sealing go through. */
export function freeTexts(submission: SubmissionDraft): readonly FreeText[] {
  const fromBlocks = FREE_TEXT_FIELDS.flatMap((path) => {
    const [block = '', field = ''] = path.split('.');
    const value = (submission as unknown as Record<string, Record<string, unknown> | undefined>)[block]?.[field];
    return typeof value === 'string' && value !== '' ? [{ path, text: value }] : [];
  });
  const fromLists = LISTS.flatMap((list) =>
    (submission[list] ?? []).flatMap((line, index) =>
      Object.entries(line).flatMap(([field, value]) =>
        LIST_TEXTS.has(field) && typeof value === 'string' && value !== '' ? [{ path: `${list}.${index}.${field}`, text: value }] : [],
      ),
    ),
  );
  return [...fromBlocks, ...fromLists];
}

/** The text a scan stamp is computed over: the same words give the same stamp, one changed word another. */
export function scannedText(submission: SubmissionDraft): string {
  return freeTexts(submission)
    .map(({ path, text }) => `${path}\u0000${text}`)
    .join('\u0001');
}

/** Whether a field or list is kept for those who may read secrets. */
export function isSecretField(path: string, submission: Pick<SubmissionDraft, 'secretFields'>): boolean {
  const block = path.split('.')[0] ?? '';
  if (SECRET_BLOCKS.some((secret) => secret === block)) return true;
  return (submission.secretFields ?? []).some((marked) => marked === path || marked === block);
}

/** Whether a field or list is kept from one of these structures; whoever works for several is kept from what any of them is. */
export function isKeptFrom(path: string, submission: Pick<SubmissionDraft, 'notSharedWith'>, structureIds: readonly string[]): boolean {
  return (submission.notSharedWith ?? []).some(
    (kept) => kept.path === path && kept.structureIds.some((structureId) => structureIds.includes(structureId)),
  );
}

/** The form without what its writer keeps from these structures. */
export function withoutKeptFrom(submission: SubmissionDraft, structureIds: readonly string[]): SubmissionDraft {
  const kept = (submission.notSharedWith ?? []).filter(({ path }) => isKeptFrom(path, submission, structureIds));
  return without(submission, new Set(kept.map(({ path }) => path)));
}

/** The form without its secret fields: blocks D and E, and what the submitter marked. */
export function withoutSecrets(submission: SubmissionDraft): SubmissionDraft {
  return without(submission, new Set(['secretFields', ...SECRET_BLOCKS, ...(submission.secretFields ?? [])]));
}

/** The form without the blocks, lists and fields of these paths. */
function without(submission: SubmissionDraft, paths: ReadonlySet<string>): SubmissionDraft {
  if (paths.size === 0) return submission;
  const touched = new Set([...paths].map((path) => path.split('.')[0]));
  const kept = Object.entries(submission).flatMap(([name, value]): [string, unknown][] => {
    if (paths.has(name)) return [];
    if (!touched.has(name) || typeof value !== 'object' || value === null || Array.isArray(value)) return [[name, value]];
    return [[name, Object.fromEntries(Object.entries(value).filter(([field]) => !paths.has(`${name}.${field}`)))]];
  });
  return Object.fromEntries(kept) as SubmissionDraft;
}
