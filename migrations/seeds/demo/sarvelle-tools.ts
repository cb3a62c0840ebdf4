import type { DemoTool } from './demo-life-types';

/** Invented common tools: in use, on trial, being written, and one whose review is late. */
export const SARVELLE_TOOLS: readonly DemoTool[] = [
  {
    ...{ title: 'Fiche de liaison logement et soin', kind: 'liaison', state: 'in-trial', versionLabel: '2' },
    purpose: 'Un bailleur qui ne voit plus un locataire sait qui prévenir, et sait qu’on lui répondra, sans rien dire de la santé.',
    whereKept: 'Dossier partagé du conseil, « Outils »',
    authors: ['sarvelle-habitat', 'foyer-sarvellois', 'cmp-nord', 'cms-gare'],
    users: ['sarvelle-habitat', 'foyer-sarvellois', 'logis-tilleraye', 'cmp-nord', 'cmp-sud'],
    reviewDay: 45,
  },
  {
    ...{ title: 'Répertoire des permanences et des délais', kind: 'directory', state: 'in-use', versionLabel: '3' },
    purpose: 'Qui reçoit, quel jour, sous quel délai réel : relevé deux fois par an auprès de chaque structure.',
    whereKept: 'Dossier partagé du conseil, « Outils »',
    authors: ['ccas-sarvelle', 'cmp-est', 'savs-passereaux'],
    users: ['ccas-sarvelle', 'ccas-tilleraye', 'cms-centre', 'cms-gare', 'cms-plateau', 'cms-tilleraye', 'generalistes'],
    reviewDay: -12,
  },
  {
    ...{ title: 'Repères pour une visite à deux', kind: 'guide', state: 'in-use', versionLabel: '1' },
    purpose: 'Avant d’aller à deux chez une personne : ce qu’on lui a dit, ce qu’elle accepte, qui parle de quoi.',
    whereKept: 'Imprimé, et dossier partagé du conseil',
    authors: ['cmp-sud', 'cms-plateau', 'gem-eclaircie'],
    users: ['cmp-nord', 'cmp-sud', 'cms-plateau', 'savs-passereaux'],
    reviewDay: 120,
  },
  {
    ...{ title: 'Affiche « Parlons-en »', kind: 'communication', state: 'in-writing', versionLabel: 'essai' },
    purpose: 'Dire aux habitants à qui s’adresser, avec les mots du groupe d’entraide.',
    whereKept: '',
    authors: ['gem-eclaircie', 'familles-sarvelle', 'ville-sarvelle'],
    users: [],
  },
  {
    ...{ title: 'Trame de compte rendu interne', kind: 'form', state: 'retired', versionLabel: '1' },
    purpose: 'Remplacée par les extraits de relevé que chaque structure reçoit.',
    whereKept: 'Archives de la coordination',
    authors: ['ch-sarvelle'],
    users: [],
  },
];
