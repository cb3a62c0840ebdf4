import type { DemoSituation } from './demo-situation-types';
import { BRUITS_LA_NUIT } from './situations/bruits-la-nuit';
import { CURATELLE_RENOUVELLEMENT } from './situations/curatelle-renouvellement';
import { DEMANDE_DE_MUTATION } from './situations/demande-de-mutation';
import { DEUX_ENFANTS_SOMMEIL } from './situations/deux-enfants-sommeil';
import { ENCOMBREMENT_CHAUFFAGE } from './situations/encombrement-chauffage';
import { FILS_AU_FOND_DU_COULOIR } from './situations/fils-au-fond-du-couloir';
import { FORMATION_ARRETEE } from './situations/formation-arretee';
import { LIVRET_RELU_A_DEUX } from './situations/livret-relu-a-deux';
import { LOYERS_PORTE_CLOSE } from './situations/loyers-porte-close';
import { MEDECIN_TROIS_LIGNES } from './situations/medecin-trois-lignes';
import { NOUVEAU_LOGEMENT_RIEN_DEDANS } from './situations/nouveau-logement-rien-dedans';
import { NUIT_AU_PARKING } from './situations/nuit-au-parking';
import { PAPIERS_ET_MEDECIN } from './situations/papiers-et-medecin';
import { RETOUR_SANS_RELAIS } from './situations/retour-sans-relais';

/** Fourteen situations written one by one, in different hands and at different moments of their path. */
export const SARVELLE_SITUATIONS: readonly DemoSituation[] = [
  ENCOMBREMENT_CHAUFFAGE,
  RETOUR_SANS_RELAIS,
  DEUX_ENFANTS_SOMMEIL,
  PAPIERS_ET_MEDECIN,
  CURATELLE_RENOUVELLEMENT,
  LOYERS_PORTE_CLOSE,
  BRUITS_LA_NUIT,
  LIVRET_RELU_A_DEUX,
  DEMANDE_DE_MUTATION,
  FILS_AU_FOND_DU_COULOIR,
  FORMATION_ARRETEE,
  NUIT_AU_PARKING,
  MEDECIN_TROIS_LIGNES,
  NOUVEAU_LOGEMENT_RIEN_DEDANS,
];
