import type { GrantLevel } from '../access/grants';
import type { SharingCircle } from '../access/persona';
import type { AgreementGate } from '../identity/council.schema';
import type { Bilingual } from '../vocabulary/coded-list';
import { secretsAreShared } from './agreement.rules';
import { levelsReading } from './situation-view';
import { isSecretField } from './submission-texts';
import { SECRET_BLOCKS, type SubmissionDraft } from './submission.schema';

/** Why secret fields are or are not shown to a reader. */
export type SecretsStanding = 'author' | 'shared' | 'other-profession' | 'not-agreed';

/** Who will read a field once it is handed over, as the writer is told while writing. */
export interface FieldAudience {
  readonly levels: readonly GrantLevel[];
  /** Restricted to the professions of R.1110-2 CSP. */
  readonly secret: boolean;
  /** A restricted field stays with its writer: the person has not agreed to that sharing. */
  readonly staysWithAuthor: boolean;
  readonly exceptStructureIds: readonly string[];
}

/** « Qui lira ce champ ? » (R032): computed from the same allow-lists as the reading itself. */
export function fieldAudience(path: string, submission: SubmissionDraft, gate: AgreementGate): FieldAudience {
  const secret = isSecretField(path, submission);
  const staysWithAuthor = secret && !secretsAreShared(submission.information, gate);
  const readsSecrets = (level: GrantLevel) => level !== 'attend' && level !== 'audit';
  const levels = levelsReading(path).filter((level) => level !== 'own' && (!secret || (readsSecrets(level) && !staysWithAuthor)));
  const exceptStructureIds = (submission.notSharedWith ?? []).flatMap((kept) => (kept.path === path ? kept.structureIds : []));
  return { levels, secret, staysWithAuthor, exceptStructureIds };
}

/** Where a reader stands with secret fields. */
export function secretsStanding(
  reader: { readonly isAuthor: boolean; readonly circle: SharingCircle },
  information: SubmissionDraft['information'],
  gate: AgreementGate,
): SecretsStanding {
  if (reader.isAuthor) return 'author';
  if (reader.circle !== 2) return 'other-profession';
  return secretsAreShared(information, gate) ? 'shared' : 'not-agreed';
}

/** Why the reader sees a field: by which of their levels, and by their profession when it is restricted. */
export function whyShown(
  path: string,
  levels: readonly GrantLevel[],
  secrets: SecretsStanding,
): { readonly levels: readonly GrantLevel[]; readonly byProfession: boolean } {
  const byProfession = SECRET_BLOCKS.some((block) => path === block || path.startsWith(`${block}.`)) && secrets === 'shared';
  return { levels: levels.filter((level) => levelsReading(path).includes(level)), byProfession };
}

/**
 * Why the reader does not see some blocks, filled in or not: it tells the rule, never that something was written, marked or excluded.
 */
export function whyNotShown(
  levels: readonly GrantLevel[],
  secrets: SecretsStanding,
  blocks: readonly string[],
): { readonly block: string; readonly why: Bilingual }[] {
  return blocks.flatMap((block) => {
    const isSecret = SECRET_BLOCKS.some((secret) => secret === block);
    const byLevel = levels.some((level) => levelsReading(block).includes(level) || levelsReading(`${block}.`).includes(level));
    if (!byLevel) return [{ block, why: NOT_YOUR_LEVEL }];
    return isSecret && (secrets === 'other-profession' || secrets === 'not-agreed') ? [{ block, why: SECRET_WHY[secrets] }] : [];
  });
}

const NOT_YOUR_LEVEL: Bilingual = {
  fr: 'n’est pas utile à ce que vous faites ici',
  en: 'is not needed for what you do here',
};

const SECRET_WHY: Readonly<Record<'other-profession' | 'not-agreed', Bilingual>> = {
  'other-profession': {
    fr: 'est réservé aux professions que l’article R. 1110-2 du code de la santé publique nomme ; la vôtre n’en fait pas partie, ou un de vos mandats non',
    en: 'is restricted to the professions named by article R. 1110-2 of the public health code; yours is not among them, or one of your mandates is not',
  },
  'not-agreed': {
    fr: 'reste à son auteur : ce partage demande l’accord de la personne',
    en: 'stays with its writer: this sharing needs the person’s agreement',
  },
};
