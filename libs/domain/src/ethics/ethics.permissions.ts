import { definePermissions } from '../access/define-permissions';
import { hasRole, type Persona } from '../access/persona';
import type { PolicyBuilder } from '../access/policy';
import type { Role } from '../access/roles';

/** Questions of ethics and the doctrine of the council; `Document` stands for a question. */
export const ethicsPermissions = definePermissions({
  'ethics.ask': { subject: 'Council', content: true, fr: 'Poser une question d’éthique.', en: 'Ask a question of ethics.' },
  'ethics.read': {
    subject: 'Document',
    content: true,
    fr: 'Lire une question d’éthique et sa réponse.',
    en: 'Read a question of ethics and its answer.',
  },
  'ethics.answer': { subject: 'Document', content: true, fr: 'Répondre à une question d’éthique.', en: 'Answer a question of ethics.' },
  'ethics.read-doctrine': {
    subject: 'Council',
    content: true,
    fr: 'Lire la doctrine du conseil.',
    en: 'Read the doctrine of the council.',
  },
});

const ASKING_ROLES: readonly Role[] = ['coordinator', 'facilitator', 'member', 'deputy', 'professional', 'ethics-referent'];

/** Those who work with situations ask and read the doctrine; the ethics referent answers; nobody else reads who asked what. */
export function ethicsRules(persona: Persona, policy: PolicyBuilder): void {
  const here = { councilId: persona.councilId };
  if (!hasRole(persona, ...ASKING_ROLES, 'technical-committee')) return;
  policy.allow('ethics.read-doctrine', here, 'La doctrine appartient au conseil.');
  if (!hasRole(persona, ...ASKING_ROLES)) return;
  policy.allow('ethics.ask', here, 'Un professionnel peut interroger la personne référente éthique.');
  policy.allow('ethics.read', { ...here, authorId: persona.accountId }, 'Chacun relit sa question.');
  if (!hasRole(persona, 'ethics-referent')) return;
  policy.allow('ethics.read', here, 'La personne référente éthique lit les questions qui lui sont posées.');
  policy.allow('ethics.answer', here, 'La personne référente éthique répond.');
}
