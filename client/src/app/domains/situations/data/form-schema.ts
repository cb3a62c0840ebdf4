import { informationBlock } from '@croisee/domain/situations/agreement.schema';
import {
  accountBlock,
  emergencyBlock,
  entourageBlock,
  healthBlock,
  housingBlock,
  legalDeadline,
  personBlock,
  protectionBlock,
  requestBlock,
  resourcesBlock,
  stakeholder,
  stepTaken,
  submitterBlock,
  timelineEvent,
  undertakingsBlock,
} from '@croisee/domain/situations/submission-blocks.schema';
import type { ListName } from '@croisee/domain/situations/submission.schema';

interface Shaped {
  readonly shape: Readonly<Record<string, unknown>>;
}

const BLOCKS: Readonly<Record<string, Shaped>> = {
  request: requestBlock,
  submitter: submitterBlock,
  person: personBlock,
  housing: housingBlock,
  health: healthBlock,
  protection: protectionBlock,
  entourage: entourageBlock,
  account: accountBlock,
  resources: resourcesBlock,
  information: informationBlock,
  emergency: emergencyBlock,
  undertakings: undertakingsBlock,
};

const LINES: Readonly<Record<ListName, Shaped>> = {
  timeline: timelineEvent,
  legalDeadlines: legalDeadline,
  stepsTaken: stepTaken,
  stakeholders: stakeholder,
};

/** A line of each list as it is before anything is typed. */
export const BLANK_LINES: Readonly<Record<ListName, Readonly<Record<string, unknown>>>> = {
  timeline: { when: '', what: '' },
  legalDeadlines: { kind: 'other', on: '', note: '' },
  stepsTaken: { who: '', what: '', when: '', result: '' },
  stakeholders: { structureId: null, label: '', role: '', informedOfSubmission: false, toInvite: false },
};

/** The values that a choice may take, read from the schema: the form offers exactly what the server accepts. */
export function optionsOf(path: string): readonly string[] {
  const schema = schemaAt(path) as
    { readonly options?: readonly string[]; readonly element?: { readonly options?: readonly string[] } } | undefined;
  return schema?.options ?? schema?.element?.options ?? [];
}

/** The longest text a field takes, in characters. */
export function maxLengthOf(path: string): number | null {
  return (schemaAt(path) as { readonly maxLength?: number | null } | undefined)?.maxLength ?? null;
}

function schemaAt(path: string): unknown {
  const parts = path.split('.');
  const [block = '', field = ''] = [parts[0], parts.at(-1)];
  return (BLOCKS[block] ?? LINES[block as ListName])?.shape[field];
}
