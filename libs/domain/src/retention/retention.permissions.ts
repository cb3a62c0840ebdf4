import { definePermissions } from '../access/define-permissions';
import { hasRole, type Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';

/** Conservation, erasure, requests of persons, breaches. */
export const retentionPermissions = definePermissions({
  'retention.read': {
    subject: 'Council',
    content: true,
    fr: 'Voir les durées de conservation, ce qui arrive à échéance et les certificats.',
    en: 'See how long things are kept, what is due and the certificates.',
  },
  'retention.set-rules': {
    subject: 'Council',
    content: true,
    fr: 'Changer une durée de conservation.',
    en: 'Change how long something is kept.',
  },
  'retention.postpone': {
    subject: 'Situation',
    content: true,
    fr: 'Reporter un effacement, en le motivant.',
    en: 'Postpone an erasure, with a reason.',
  },
  'retention.hold': {
    subject: 'Situation',
    content: true,
    fr: 'Poser ou lever une conservation légale.',
    en: 'Place or lift a legal hold.',
  },
  'retention.erase': {
    subject: 'Situation',
    content: true,
    fr: 'Effacer définitivement une situation.',
    en: 'Erase a situation for good.',
  },
  'rights.handle': {
    subject: 'Council',
    content: true,
    fr: 'Tenir le registre des demandes des personnes.',
    en: 'Keep the register of requests of persons.',
  },
  'breach.handle': {
    subject: 'Council',
    content: true,
    fr: 'Tenir le registre des violations de données.',
    en: 'Keep the register of data breaches.',
  },
});

/** The coordination keeps the registers, the ethics referent watches and may stop an erasure; nobody barred from a situation acts on it. */
export function retentionRules(persona: Persona, policy: PolicyBuilder): void {
  const here = { councilId: persona.councilId };
  if (hasRole(persona, 'administrator')) return;
  if (hasRole(persona, 'coordinator', 'ethics-referent', 'facilitator'))
    policy.allow('retention.read', here, 'Qui garde le cadre voit ce qui est conservé et jusqu’à quand.');
  if (hasRole(persona, 'coordinator')) {
    policy.allow('retention.set-rules', here, 'La coordination règle les durées, sous plafond.');
    policy.allow('retention.erase', here, 'La coordination efface, par un acte motivé.');
  }
  if (hasRole(persona, 'coordinator', 'ethics-referent')) {
    policy.allow('retention.postpone', here, 'Un report se motive.');
    policy.allow('retention.hold', here, 'Une conservation légale se motive.');
    policy.allow('rights.handle', here, 'Les demandes des personnes ont un délai d’un mois.');
    policy.allow('breach.handle', here, 'Une violation se notifie sous 72 heures.');
  }
  for (const permission of ['retention.postpone', 'retention.hold', 'retention.erase'] as const)
    policy.forbid(permission, { councilId: persona.councilId, held: 'barred' }, 'Une personne déportée n’agit pas sur la situation.');
}
