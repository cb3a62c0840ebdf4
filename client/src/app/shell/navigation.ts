import type { IconName } from '@croisee/ui/icon/icon-set';

/** The headings of the main menu, in order; what belongs to everybody comes before them. */
export const NAVIGATION_SECTIONS = ['everybody', 'work', 'figures', 'life', 'administration'] as const;
export type NavigationSection = (typeof NAVIGATION_SECTIONS)[number];

/** One entry of the main menu; `anyOf` names the permissions that show it, everybody sees an entry without it. */
export interface NavigationEntry {
  readonly path: string;
  /** Key of its words, under `shell.navigation`. */
  readonly label: string;
  readonly icon: IconName;
  /** The heading it stands under: daily work, figures, life of the council, administration. */
  readonly section: NavigationSection;
  readonly anyOf?: readonly string[];
}

/** The main menu in order. An area adds its line, in its section, when it has a page to show. */
export const NAVIGATION: readonly NavigationEntry[] = [
  { path: '/accueil', label: 'home', icon: 'home', section: 'everybody' },
  { path: '/mes-messages', label: 'ownMessages', icon: 'bell', section: 'everybody', anyOf: ['letter.read-own'] },
  { path: '/situations', label: 'situations', icon: 'document', section: 'work', anyOf: ['situation.list'] },
  { path: '/seances', label: 'meetings', icon: 'calendar', section: 'work', anyOf: ['meeting.list'] },
  { path: '/reponses', label: 'responses', icon: 'check', section: 'work', anyOf: ['commitment.list'] },
  { path: '/indicateurs', label: 'indicators', icon: 'chart', section: 'figures', anyOf: ['indicator.read'] },
  { path: '/rapports', label: 'reports', icon: 'document', section: 'figures', anyOf: ['report.read'] },
  { path: '/observatoire', label: 'observatory', icon: 'flag', section: 'figures', anyOf: ['indicator.read'] },
  { path: '/questionnaires', label: 'questionnaires', icon: 'hand', section: 'figures', anyOf: ['questionnaire.list'] },
  { path: '/enseignements', label: 'lessons', icon: 'quote', section: 'figures', anyOf: ['lesson.read'] },
  { path: '/charte', label: 'charter', icon: 'shield', section: 'life', anyOf: ['charter.read'] },
  { path: '/ethique', label: 'ethics', icon: 'scales', section: 'life', anyOf: ['ethics.ask', 'ethics.answer'] },
  { path: '/preparation', label: 'preparation', icon: 'help', section: 'life', anyOf: ['onboarding.take'] },
  {
    path: '/vie-du-conseil',
    label: 'councilLife',
    icon: 'handshake',
    section: 'life',
    anyOf: ['committee.read', 'convention.read', 'library.read', 'project.read'],
  },
  { path: '/annuaire', label: 'directory', icon: 'building', section: 'life', anyOf: ['directory.read'] },
  { path: '/courriers', label: 'letters', icon: 'mail', section: 'administration', anyOf: ['letter.manage', 'mail.test'] },
  { path: '/documents', label: 'documents', icon: 'download', section: 'administration', anyOf: ['document.read-register'] },
  { path: '/donnees-personnelles', label: 'dataProtection', icon: 'shield', section: 'administration', anyOf: ['data-protection.read'] },
  { path: '/conservation', label: 'retention', icon: 'lock', section: 'administration', anyOf: ['retention.read'] },
  { path: '/journal', label: 'journal', icon: 'eye', section: 'administration', anyOf: ['audit.read'] },
  { path: '/comptes', label: 'accounts', icon: 'people', section: 'administration', anyOf: ['account.list'] },
  { path: '/page-publique', label: 'publicPage', icon: 'eye', section: 'life', anyOf: ['public-page.edit'] },
  { path: '/emporter', label: 'reversibility', icon: 'download', section: 'administration', anyOf: ['council.export'] },
];
