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
  'convention.read': {
    subject: 'Council',
    content: false,
    fr: 'Voir les conventions des structures et leur modèle.',
    en: 'See the conventions of the structures and their model.',
  },
  'convention.keep': {
    subject: 'Council',
    content: false,
    fr: 'Publier le modèle de convention, enregistrer les signatures, mettre fin à une convention.',
    en: 'Publish the model of convention, record signatures, end a convention.',
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
  if (hasRole(persona, ...PARTNERS)) policy.allow('convention.read', here, 'Les partenaires savent qui s’est engagé, et jusqu’à quand.');
  if (hasRole(persona, 'coordinator')) policy.allow('convention.keep', here, 'La coordination tient les conventions.');
}

/** Those of the directory: a convention says which structure is a partner. */
const PARTNERS = [
  'coordinator',
  'facilitator',
  'member',
  'deputy',
  'professional',
  'technical-committee',
  'ethics-referent',
  'administrator',
] as const;
