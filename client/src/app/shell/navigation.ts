import type { IconName } from '@croisee/ui/icon/icon-set';

/** One entry of the main menu; `anyOf` names the permissions that show it, everybody sees an entry without it. */
export interface NavigationEntry {
  readonly path: string;
  /** Key of its words, under `shell.navigation`. */
  readonly label: string;
  readonly icon: IconName;
  readonly anyOf?: readonly string[];
}

/** The main menu in order. An area adds its line when it has a page to show. */
export const NAVIGATION: readonly NavigationEntry[] = [
  { path: '/accueil', label: 'home', icon: 'home' },
  { path: '/situations', label: 'situations', icon: 'document', anyOf: ['situation.list'] },
  { path: '/seances', label: 'meetings', icon: 'calendar', anyOf: ['meeting.list'] },
  { path: '/reponses', label: 'responses', icon: 'check', anyOf: ['commitment.list'] },
  { path: '/typologies', label: 'indicators', icon: 'chart', anyOf: ['indicator.read'] },
  { path: '/enseignements', label: 'lessons', icon: 'quote', anyOf: ['lesson.read'] },
  { path: '/charte', label: 'charter', icon: 'shield', anyOf: ['charter.read'] },
  { path: '/annuaire', label: 'directory', icon: 'building', anyOf: ['directory.read'] },
  { path: '/journal', label: 'journal', icon: 'eye', anyOf: ['audit.read'] },
  { path: '/comptes', label: 'accounts', icon: 'people', anyOf: ['account.list'] },
];
