import type { DemoPerson } from './demo-types';
import { SARVELLE_COMMISSION_PEOPLE } from './sarvelle-commission-people';
import { mandate } from './sarvelle-mandates';

/** Professionals who submit situations without sitting. */
const SUBMITTERS: readonly DemoPerson[] = [
  {
    key: 'corinne-pellouard',
    displayName: 'Corinne Pellouard',
    email: 'corinne.pellouard@sarvelle.example',
    profession: 'social-worker',
    jobTitle: 'Assistante sociale de secteur, CMS Gare',
    mandates: [mandate('professional', 'cms-gare')],
    charterSignedDay: -116,
  },
  {
    key: 'lucie-hazebrun',
    displayName: 'Lucie Hazebrun',
    email: 'lucie.hazebrun@sarvelle.example',
    profession: 'social-worker',
    jobTitle: 'Assistante sociale de secteur, CMS des Vallons',
    mandates: [mandate('professional', 'cms-vallons')],
    charterSignedDay: -113,
  },
  {
    key: 'mathieu-grandsaut',
    displayName: 'Mathieu Grandsaut',
    email: 'mathieu.grandsaut@sarvelle.example',
    profession: 'housing-officer',
    jobTitle: 'Chargé de clientèle au Foyer sarvellois',
    mandates: [mandate('professional', 'foyer-sarvellois')],
    charterSignedDay: -62,
  },
  {
    key: 'elodie-charnoise',
    displayName: 'Élodie Charnoise',
    email: 'elodie.charnoise@sarvelle.example',
    profession: 'guardian',
    jobTitle: 'Mandataire judiciaire, service du val Sarvin',
    mandates: [mandate('professional', 'mandataire-val-sarvin')],
    charterSignedDay: -71,
  },
  {
    key: 'bastien-lemoyac',
    displayName: 'Bastien Lemoyac',
    email: 'bastien.lemoyac@sarvelle.example',
    profession: 'nurse',
    jobTitle: 'Infirmier au CMP Est',
    mandates: [mandate('professional', 'cmp-est')],
    charterSignedDay: -112,
  },
  {
    key: 'philippe-aumondard',
    displayName: 'Dr Philippe Aumondard',
    email: 'philippe.aumondard@sarvelle.example',
    profession: 'physician',
    jobTitle: 'Médecin généraliste',
    mandates: [mandate('professional', 'generalistes')],
    charterSignedDay: -12,
  },
  {
    key: 'rachid-tamzaline',
    displayName: 'Rachid Tamzaline',
    email: 'rachid.tamzaline@sarvelle.example',
    profession: 'special-educator',
    jobTitle: 'Éducateur spécialisé au SAVS',
    mandates: [mandate('professional', 'savs-passereaux')],
    charterSignedDay: -55,
  },
  {
    key: 'joelle-kermadoue',
    displayName: 'Joëlle Kermadoué',
    email: 'joelle.kermadoue@sarvelle.example',
    profession: 'instructor-educator',
    jobTitle: 'Monitrice-éducatrice à La Halte',
    mandates: [{ role: 'professional', structure: 'halte', fromDay: -30, untilDay: 230 }],
    charterSignedDay: -9,
  },
  {
    key: 'nathalie-pradinel',
    displayName: 'Nathalie Pradinel',
    email: 'nathalie.pradinel@sarvelle.example',
    profession: 'service-head',
    jobTitle: 'Responsable de secteur, aide à domicile',
    mandates: [{ role: 'professional', structure: 'saad-val-sarvin', fromDay: -60, untilDay: 230 }],
    charterSignedDay: -34,
  },
];

/** Those who never read a situation, and the ethics referent who audits. */
const AROUND: readonly DemoPerson[] = [
  {
    key: 'martine-escoubrac',
    displayName: 'Martine Escoubrac',
    email: 'martine.escoubrac@sarvelle.example',
    profession: 'health-manager',
    jobTitle: 'Cadre supérieure de santé, pôle de psychiatrie adulte',
    mandates: [mandate('technical-committee', 'ch-sarvelle')],
    charterSignedDay: -118,
  },
  {
    key: 'serge-valentoux',
    displayName: 'Serge Valentoux',
    email: 'serge.valentoux@sarvelle.example',
    profession: 'elected-representative',
    jobTitle: 'Adjoint à la santé, président du conseil local',
    mandates: [mandate('elected', 'ville-sarvelle')],
    charterSignedDay: -117,
  },
  {
    key: 'pauline-dutertrieu',
    displayName: 'Pauline Dutertrieu',
    email: 'pauline.dutertrieu@sarvelle.example',
    profession: 'evaluator',
    jobTitle: 'Évaluatrice externe',
    mandates: [mandate('evaluator', 'cabinet-trois-bancs')],
    charterSignedDay: -90,
  },
  {
    key: 'anne-lise-roquebrac',
    displayName: 'Anne-Lise Roquebrac',
    email: 'anne-lise.roquebrac@sarvelle.example',
    profession: 'psychologist',
    jobTitle: 'Psychologue, référente éthique',
    mandates: [mandate('ethics-referent', 'ch-sarvelle')],
    charterSignedDay: -118,
  },
  {
    key: 'damien-houssard',
    displayName: 'Damien Houssard',
    email: 'damien.houssard@sarvelle.example',
    profession: 'administrator',
    jobTitle: 'Responsable des systèmes d’information',
    mandates: [mandate('administrator', 'ch-sarvelle')],
  },
];

/** Fictitious people of the council of Sarvelle; their addresses use a domain that cannot exist. */
export const SARVELLE_PEOPLE: readonly DemoPerson[] = [...SARVELLE_COMMISSION_PEOPLE, ...SUBMITTERS, ...AROUND];
