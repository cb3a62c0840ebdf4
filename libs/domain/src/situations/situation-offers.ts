import type { Permission } from '../access/permissions';
import { refuse, accept, type Outcome } from '../errors/outcome';
import { canTake, type SituationAction, type SituationStatus, type Standing } from './lifecycle';
import { ASKABLE } from './questions.rules';

/** What a page may offer on a situation. */
export const SITUATION_OFFERS = [
  'edit',
  'submit',
  'withdraw',
  'redirect',
  'ask-to-complete',
  'decide',
  'prepare',
  'invite',
  'decide-party',
  'reread',
  'record-information',
  'ask-question',
  'answer-question',
  'request-dispensation',
  'countersign-dispensation',
  'put-on-agenda',
  'read-readers',
  'ask-identity',
] as const;
export type SituationOffer = (typeof SITUATION_OFFERS)[number];

const PREPARED: readonly SituationStatus[] = ['admissible', 'in-preparation', 'on-agenda', 'followed-up'];
const UNDER_WAY: readonly SituationStatus[] = ['submitted', 'to-complete', ...PREPARED, 'in-session', 'response-built'];

interface OfferRule {
  readonly permission: Permission;
  readonly open: (standing: Standing) => boolean;
}

const taking =
  (...actions: readonly SituationAction[]) =>
  (standing: Standing) =>
    actions.some((action) => canTake(standing, action));
const within = (statuses: readonly SituationStatus[]) => (standing: Standing) => statuses.includes(standing.status);

const RULES: Readonly<Record<SituationOffer, OfferRule>> = {
  edit: { permission: 'situation.edit', open: taking('submit') },
  submit: { permission: 'situation.submit', open: taking('submit') },
  withdraw: { permission: 'situation.withdraw', open: taking('withdraw') },
  redirect: { permission: 'situation.redirect', open: taking('redirect-as-emergency') },
  'ask-to-complete': { permission: 'situation.decide-admissibility', open: taking('ask-to-complete') },
  decide: { permission: 'situation.decide-admissibility', open: taking('declare-admissible', 'declare-inadmissible') },
  prepare: { permission: 'situation.prepare', open: within(PREPARED) },
  invite: { permission: 'situation.invite', open: within(PREPARED) },
  'decide-party': { permission: 'situation.decide-party', open: within(PREPARED) },
  reread: { permission: 'situation.reread', open: within(['submitted', ...PREPARED]) },
  'record-information': { permission: 'situation.record-information', open: taking('suspend', 'resume') },
  'ask-question': { permission: 'situation.ask-question', open: within(ASKABLE) },
  'answer-question': { permission: 'situation.answer-question', open: within(UNDER_WAY) },
  'request-dispensation': { permission: 'situation.request-dispensation', open: within(['submitted', 'to-complete', ...PREPARED]) },
  'countersign-dispensation': {
    permission: 'situation.countersign-dispensation',
    open: within(['submitted', 'to-complete', ...PREPARED]),
  },
  'put-on-agenda': { permission: 'situation.put-on-agenda', open: taking('put-on-agenda') },
  'read-readers': { permission: 'situation.read-readers', open: () => true },
  'ask-identity': { permission: 'situation.ask-identity', open: within([...PREPARED, 'in-session', 'response-built']) },
};

/** What is open to somebody now: allowed to them and possible from where the situation stands. */
export function offersOf(standing: Standing, may: (permission: Permission) => boolean): SituationOffer[] {
  return SITUATION_OFFERS.filter((offer) => RULES[offer].open(standing) && may(RULES[offer].permission));
}

/** Refuses an act that the situation’s state does not allow, so that a second click reads as late, not as forbidden. */
export function assertOpen(standing: Standing, offer: SituationOffer): Outcome {
  return RULES[offer].open(standing) ? accept() : refuse('SITUATION_STEP_REFUSED', { action: offer, status: standing.status });
}

/** The permission behind an offer. */
export function permissionOf(offer: SituationOffer): Permission {
  return RULES[offer].permission;
}
