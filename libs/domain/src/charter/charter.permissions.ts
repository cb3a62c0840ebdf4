import { definePermissions } from '../access/define-permissions';
import { hasRole, type Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';

/** The charter is readable before it is signed: none of these opens content. */
export const charterPermissions = definePermissions({
  'charter.read': { subject: 'Council', content: false, fr: 'Lire la charte en vigueur.', en: 'Read the charter in force.' },
  'charter.sign': { subject: 'Council', content: false, fr: 'Signer la charte en son nom.', en: 'Sign the charter in one’s own name.' },
  'charter.read-own-evidence': {
    subject: 'Account',
    content: false,
    fr: 'Télécharger la preuve de sa signature, la retirer.',
    en: 'Download the evidence of one’s signature, withdraw it.',
  },
  'charter.publish': {
    subject: 'Council',
    content: false,
    fr: 'Publier une version adoptée par le comité technique.',
    en: 'Publish a version adopted by the technical committee.',
  },
  'charter.read-signatures': {
    subject: 'Council',
    content: false,
    fr: 'Voir qui a signé quelle version, et quand.',
    en: 'See who signed which version, and when.',
  },
});

/** Everybody with a mandate reads and signs; the coordinator publishes; the ethics referent audits. */
export function charterRules(persona: Persona, policy: PolicyBuilder): void {
  const here = { councilId: persona.councilId };
  policy.allow('charter.read', here, 'La charte se lit avant d’être signée.');
  policy.allow('charter.sign', here, 'Chaque personne signe en son nom.');
  policy.allow(
    'charter.read-own-evidence',
    { councilId: persona.councilId, accountId: persona.accountId },
    'La preuve appartient à son signataire.',
  );
  if (hasRole(persona, 'coordinator')) policy.allow('charter.publish', here, 'La coordination publie la version adoptée.');
  if (hasRole(persona, 'coordinator', 'ethics-referent'))
    policy.allow('charter.read-signatures', here, 'La coordination suit les signatures, la personne référente éthique les contrôle.');
}
