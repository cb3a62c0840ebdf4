import { publicPagesRules } from '../public-pages/public-pages.permissions';
import { reversibilityRules } from '../reversibility/reversibility.permissions';
import { homeRules } from '../home/home.permissions';
import { notificationsRules } from '../notifications/notifications.permissions';
import { retentionRules } from '../retention/retention.permissions';
import { reportRules } from '../indicators/report/report.permissions';
import { documentsRules } from '../documents/documents.permissions';
import { dataProtectionRules } from '../data-protection/data-protection.permissions';
import { ethicsRules } from '../ethics/ethics.permissions';
import { onboardingRules } from '../onboarding/onboarding.permissions';
import { identityRequestRules } from '../situations/identity-request.permissions';
import { auditRules } from '../audit/audit.permissions';
import { indicatorsRules } from '../indicators/indicators.permissions';
import { pseudonymisationRules } from '../pseudonymisation/pseudonymisation.permissions';
import { questionnairesRules } from '../questionnaires/questionnaires.permissions';
import { responsesRules } from '../responses/access.rules';
import { situationsRules } from '../situations/access.rules';
import { charterRules } from '../charter/charter.permissions';
import { directoryRules } from '../directory/directory.permissions';
import { meetingsRules } from '../meetings/meetings.permissions';
import { identityRules } from '../identity/identity.permissions';
import { libraryRules } from '../library/library.permissions';
import { projectRules } from '../project/project.permissions';
import type { Persona } from './persona';
import type { PolicyBuilder } from './policy';

/** The rules of every domain, in one list: whoever adds a domain adds its rules here. */
export const DOMAIN_RULES: readonly ((persona: Persona, policy: PolicyBuilder) => void)[] = [
  dataProtectionRules,
  ethicsRules,
  onboardingRules,
  identityRequestRules,
  homeRules,
  reversibilityRules,
  publicPagesRules,
  notificationsRules,
  documentsRules,
  reportRules,
  auditRules,
  retentionRules,
  indicatorsRules,
  responsesRules,
  questionnairesRules,
  situationsRules,
  pseudonymisationRules,
  meetingsRules,
  identityRules,
  directoryRules,
  charterRules,
  libraryRules,
  projectRules,
];
