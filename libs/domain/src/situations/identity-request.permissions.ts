import { definePermissions } from '../access/define-permissions';
import type { Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';
import { usableLevels } from './access.rules';

/** Who a situation concerns is asked and answered outside; `Document` stands for the request. */
export const identityRequestPermissions = definePermissions({
  'situation.ask-identity': {
    subject: 'Situation',
    content: true,
    fr: 'Demander, hors plateforme, qui une situation concerne.',
    en: 'Ask, outside the platform, who a situation concerns.',
  },
  'identity-request.read': {
    subject: 'Document',
    content: true,
    fr: 'Lire une demande d’identité qu’on a faite ou qu’on peut trancher.',
    en: 'Read a request for identity one made or may decide.',
  },
  'identity-request.decide': {
    subject: 'Document',
    content: true,
    fr: 'Se prononcer sur une demande d’identité.',
    en: 'Decide on a request for identity.',
  },
});

/** What a check about a request names. */
export interface IdentityRequestInstance {
  readonly councilId: string;
  readonly requesterId: string;
  readonly submitterStructureId: string | null;
  readonly held: readonly string[];
  /** The council’s setting: the facilitator answers too. */
  readonly facilitatorAnswers: boolean;
}

const ASKING_LEVELS = ['facilitate', 'deliberate', 'follow-up'] as const;

/** Members who read the situation ask; the submitter’s structure decides, and the facilitator where the council says so; nobody on their own request. */
export function identityRequestRules(persona: Persona, policy: PolicyBuilder): void {
  const { councilId, accountId, structureIds } = persona;
  const usable = usableLevels(persona);
  const asking = ASKING_LEVELS.filter((level) => usable.includes(level));
  if (asking.length > 0) {
    policy.allow('situation.ask-identity', { councilId, held: { $in: asking } }, 'Un membre qui délibère ou qui suit peut demander.');
    policy.allow('identity-request.read', { councilId, requesterId: accountId }, 'Chacun relit sa demande et sa réponse.');
  }
  if (usable.includes('own') && structureIds.length > 0) {
    const home = { councilId, submitterStructureId: { $in: structureIds } };
    policy.allow('identity-request.read', home, 'La structure du saisissant garde la correspondance : elle se prononce.');
    policy.allow('identity-request.decide', { ...home, requesterId: { $ne: accountId } }, 'La structure du saisissant se prononce.');
  }
  if (usable.includes('facilitate')) {
    const here = { councilId, held: { $in: ['facilitate'] }, facilitatorAnswers: true };
    policy.allow('identity-request.read', here, 'Le conseil confie aussi ces décisions à l’animateur.');
    policy.allow(
      'identity-request.decide',
      { ...here, requesterId: { $ne: accountId } },
      'Le conseil confie aussi ces décisions à l’animateur.',
    );
  }
  const barred = { councilId, held: 'barred' };
  for (const permission of ['situation.ask-identity', 'identity-request.read', 'identity-request.decide'] as const)
    policy.forbid(permission, barred, 'Après un déport ou une exclusion, rien de la situation n’est accessible.');
}
