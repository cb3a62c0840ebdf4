import type { DemoSituation } from '../demo-situation-types';

/** Stopped by the emergency screen: the submitter called 15 and chose to keep nothing of what had been typed. */
export const NUIT_AU_PARKING: DemoSituation = {
  key: 'situation-nuit-au-parking',
  state: 'redirected-as-emergency',
  submitter: 'mariam-koulebane',
  createdDay: -14,
  ending: {
    kind: 'redirected',
    day: -14,
    by: 'mariam-koulebane',
    text: 'Appel au 15 depuis l’écran d’arrêt. Rien n’a été conservé de la saisie.',
  },
};
