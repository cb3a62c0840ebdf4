import type { IconName } from '@croisee/ui/icon/icon-set';

/** A part of the life of the council; shown to those who hold its permission. */
export interface CouncilLifeSection {
  /** Its words, under `councilLife.sections`. */
  readonly label: string;
  readonly path: string;
  readonly icon: IconName;
  readonly permission: string;
}

/** In the order one needs them. */
export const COUNCIL_LIFE_SECTIONS: readonly CouncilLifeSection[] = [
  { label: 'committees', path: '/vie-du-conseil/instances', icon: 'people', permission: 'committee.read' },
  { label: 'conventions', path: '/vie-du-conseil/conventions', icon: 'handshake', permission: 'convention.read' },
  { label: 'tools', path: '/vie-du-conseil/outils', icon: 'copy', permission: 'library.read' },
  { label: 'sheet', path: '/vie-du-conseil/projet/fiche', icon: 'flag', permission: 'project.read' },
  { label: 'budget', path: '/vie-du-conseil/projet/budget', icon: 'scales', permission: 'project.read' },
  { label: 'time', path: '/vie-du-conseil/projet/temps', icon: 'clock', permission: 'project.read' },
  { label: 'rooms', path: '/vie-du-conseil/projet/salles', icon: 'calendar', permission: 'project.read' },
  { label: 'figures', path: '/vie-du-conseil/projet/contexte', icon: 'chart', permission: 'project.read' },
];
