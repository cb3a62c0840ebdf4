/**
 * Who the matrix asks about. `recused` sits in the commission and stepped aside from the item; `deputy` was not called; `guest` is invited for an item that
 * is not open; `submitter` brought the situation; `unsigned` has no signed charter; `stranger` coordinates another council.
 */
export const PERSONAS = [
  'coordinator',
  'facilitator',
  'member',
  'recused',
  'deputy',
  'guest',
  'submitter',
  'technical',
  'elected',
  'evaluator',
  'ethics',
  'administrator',
  'unsigned',
  'stranger',
  'anonymous',
] as const;
export type MatrixPersona = (typeof PERSONAS)[number];

/** Column titles of the published page. */
export const PERSONA_TITLES: Readonly<Record<MatrixPersona, string>> = {
  coordinator: 'coordinator',
  facilitator: 'facilitator',
  member: 'member convened',
  recused: 'member recused',
  deputy: 'deputy not called',
  guest: 'guest before the item',
  submitter: 'submitter',
  technical: 'technical committee',
  elected: 'elected',
  evaluator: 'evaluator',
  ethics: 'ethics referent',
  administrator: 'administrator',
  unsigned: 'member, charter unsigned',
  stranger: 'coordinator elsewhere',
  anonymous: 'anonymous',
};
