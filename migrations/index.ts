import { IndicatorsReport1765020000100 } from './1765020000100-indicators-report';
import { DocumentsExports1765020000000 } from './1765020000000-documents-exports';
import { NotificationsLetters1765010000000 } from './1765010000000-notifications-letters';
import { SituationsSituation1764000200000 } from './1764000200000-situations-situation';
import { MeetingsMeeting1764000300000 } from './1764000300000-meetings-meeting';
import { MeetingsPlanning1764000300100 } from './1764000300100-meetings-planning';
import { MeetingsLive1764000310000 } from './1764000310000-meetings-live';
import { KernelFoundation1764000000000 } from './1764000000000-kernel-foundation';
import { DirectoryStructures1764000000100 } from './1764000000100-directory-structures';
import { CharterVersions1764000000300 } from './1764000000300-charter-versions';
import { IdentityResolution1764000000400 } from './1764000000400-identity-resolution';
import { IdentityAccounts1764000000200 } from './1764000000200-identity-accounts';
import { IdentityMandateCalendar1764000100000 } from './1764000100000-identity-mandate-calendar';
import { DirectoryPeople1764000100100 } from './1764000100100-directory-people';
import { SituationsFile1764000200010 } from './1764000200010-situations-file';
import { MinutesLiveText1764000500000 } from './1764000500000-minutes-live-text';
import { ResponsesFollowUp1764000600000 } from './1764000600000-responses-follow-up';
import { ResponsesRecord1764000700000 } from './1764000700000-responses-record';
import { KernelWithheldSubjects1764000800000 } from './1764000800000-kernel-withheld-subjects';
import { MeetingsCommandIds1764000800100 } from './1764000800100-meetings-command-ids';
import { IdentityRecovery1764000900000 } from './1764000900000-identity-recovery';
import { IdentitySecondFactor1764000900100 } from './1764000900100-identity-second-factor';
import { IdentityCouncilsByLocalDay1764000902000 } from './1764000902000-identity-councils-by-local-day';
import { MeetingsGuestLinks1764000902100 } from './1764000902100-meetings-guest-links';
import { MeetingsOwnNote1764000920000 } from './1764000920000-meetings-own-note';
import { MinutesVersion1764000930000 } from './1764000930000-minutes-version';
import { MeetingsAfter1764000955000 } from './1764000955000-meetings-after';
import { KernelNodes1764000940000 } from './1764000940000-kernel-nodes';
import { SituationsPracticeQuestions1764000950000 } from './1764000950000-situations-practice-questions';
import { IndicatorsClosedFacts1764000960000 } from './1764000960000-indicators-closed-facts';
import { KernelAuditChain1764000970000 } from './1764000970000-kernel-audit-chain';
import { ResponsesRecordErratum1764000975000 } from './1764000975000-responses-record-erratum';
import { ResponsesWhatItChanged1765040000000 } from './1765040000000-responses-what-it-changed';
import { QuestionnairesAnonymous1765040010000 } from './1765040010000-questionnaires-anonymous';
import { QuestionnairesAfter1765040020000 } from './1765040020000-questionnaires-after';
import { RetentionErasure1765070000000 } from './1765070000000-retention-erasure';
import { RetentionRules1765070000100 } from './1765070000100-retention-rules';
import { KeystoreRootKey1765070000300 } from './1765070000300-keystore-root-key';
import { RetentionFiles1765070000200 } from './1765070000200-retention-files';
import { CharterConventions1765050000000 } from './1765050000000-charter-conventions';
import { ProjectSheet1765050000100 } from './1765050000100-project-sheet';
import { LibraryTools1765050000200 } from './1765050000200-library-tools';
import { MeetingsCommittees1765050000300 } from './1765050000300-meetings-committees';
import { KernelGrantsAtScale1765060000100 } from './1765060000100-kernel-grants-at-scale';
import { PublicPagesPage1765060000000 } from './1765060000000-public-pages-page';
import { SituationsIdentityRequests1765080000000 } from './1765080000000-situations-identity-requests';
import { OnboardingPasses1765080000100 } from './1765080000100-onboarding-passes';
import { EthicsQuestions1765080000200 } from './1765080000200-ethics-questions';
import { DataProtectionFile1765080000300 } from './1765080000300-data-protection-file';
import { IndicatorsPublications1765030000000 } from './1765030000000-indicators-publications';
import { IdentityWaysIn1765090000000 } from './1765090000000-identity-ways-in';
import { SituationsEntered1765100000000 } from './1765100000000-situations-entered';
import { ResponsesJournalInRecord1765110000000 } from './1765110000000-responses-journal-in-record';
import { KernelActCounts1765120000000 } from './1765120000000-kernel-act-counts';
import { MinutesAppend1765130000000 } from './1765130000000-minutes-append';

/** Every migration in order; a new one is appended, never inserted. */
export const MIGRATIONS = [
  KernelFoundation1764000000000,
  DirectoryStructures1764000000100,
  IdentityAccounts1764000000200,
  CharterVersions1764000000300,
  IdentityResolution1764000000400,
  SituationsSituation1764000200000,
  MeetingsMeeting1764000300000,
  IdentityMandateCalendar1764000100000,
  DirectoryPeople1764000100100,
  SituationsFile1764000200010,
  MeetingsPlanning1764000300100,
  MeetingsLive1764000310000,
  MinutesLiveText1764000500000,
  ResponsesFollowUp1764000600000,
  ResponsesRecord1764000700000,
  KernelWithheldSubjects1764000800000,
  MeetingsCommandIds1764000800100,
  IdentityRecovery1764000900000,
  IdentitySecondFactor1764000900100,
  IdentityCouncilsByLocalDay1764000902000,
  MeetingsGuestLinks1764000902100,
  MeetingsOwnNote1764000920000,
  MinutesVersion1764000930000,
  MeetingsAfter1764000955000,
  KernelNodes1764000940000,
  SituationsPracticeQuestions1764000950000,
  IndicatorsClosedFacts1764000960000,
  KernelAuditChain1764000970000,
  ResponsesRecordErratum1764000975000,
  ResponsesWhatItChanged1765040000000,
  RetentionErasure1765070000000,
  RetentionRules1765070000100,
  RetentionFiles1765070000200,
  KeystoreRootKey1765070000300,
  CharterConventions1765050000000,
  ProjectSheet1765050000100,
  LibraryTools1765050000200,
  MeetingsCommittees1765050000300,
  NotificationsLetters1765010000000,
  PublicPagesPage1765060000000,
  DocumentsExports1765020000000,
  SituationsIdentityRequests1765080000000,
  OnboardingPasses1765080000100,
  EthicsQuestions1765080000200,
  DataProtectionFile1765080000300,
  IndicatorsPublications1765030000000,
  QuestionnairesAnonymous1765040010000,
  IndicatorsReport1765020000100,
  IdentityWaysIn1765090000000,
  QuestionnairesAfter1765040020000,
  KernelGrantsAtScale1765060000100,
  SituationsEntered1765100000000,
  ResponsesJournalInRecord1765110000000,
  KernelActCounts1765120000000,
  MinutesAppend1765130000000,
];
