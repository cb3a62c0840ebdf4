import type { IconName } from '@croisee/ui/icon/icon-set';
import { NAVIGATION } from './navigation';

/** One line of the palette: a page or an action that opens one. */
export interface PaletteEntry {
  readonly path: string;
  /** Key of its words. */
  readonly label: string;
  readonly icon: IconName;
  readonly anyOf?: readonly string[];
}

/** What is done often, besides the areas of the menu; an area adds its line. */
const ACTIONS: readonly PaletteEntry[] = [
  { path: '/situations/nouvelle', label: 'newSituation', icon: 'plus', anyOf: ['situation.create'] },
  { path: '/situations/avis/nouvelle', label: 'askAdvice', icon: 'message', anyOf: ['advice.ask'] },
  { path: '/situations/fiche-vierge', label: 'blankForm', icon: 'print', anyOf: ['situation.create'] },
  { path: '/seances/nouvelle', label: 'newMeeting', icon: 'plus', anyOf: ['meeting.plan'] },
  { path: '/seances/entrainement', label: 'training', icon: 'play', anyOf: ['meeting.list'] },
  { path: '/annuaire/import', label: 'importPartners', icon: 'download', anyOf: ['directory.import'] },
  { path: '/charte/signataires', label: 'signatories', icon: 'shield', anyOf: ['charter.read-signatures'] },
  { path: '/comptes/reglages', label: 'settings', icon: 'settings', anyOf: ['council.read-settings'] },
  { path: '/page-publique', label: 'publicPage', icon: 'eye', anyOf: ['public-page.edit'] },
  { path: '/orientation', label: 'orientation', icon: 'help' },
  { path: '/mon-mot-de-passe', label: 'password', icon: 'lock' },
  { path: '/ma-double-authentification', label: 'secondFactor', icon: 'lock' },
  { path: '/mes-sessions', label: 'sessions', icon: 'user' },
  { path: '/urgence', label: 'emergency', icon: 'warning' },
];

/** Pages of the menu, then actions. */
export const PALETTE_ENTRIES: readonly PaletteEntry[] = [
  ...NAVIGATION.map((entry) => ({ ...entry, label: `shell.navigation.${entry.label}` })),
  ...ACTIONS.map((entry) => ({ ...entry, label: `shell.actions.${entry.label}` })),
];

/** Whether every word typed begins a word of the label, whatever the case and the accents. */
export function answers(label: string, typed: string): boolean {
  const words = folded(label).split(/[^a-z0-9]+/);
  return folded(typed)
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
