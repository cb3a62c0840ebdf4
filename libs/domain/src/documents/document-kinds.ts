import type { Bilingual } from '../vocabulary/coded-list';

/** Documents that may leave the platform as a file. */
export const DOCUMENT_KINDS = [
  'agenda',
  'attendance',
  'pack',
  'record',
  'extract',
  'own-extract',
  'charter',
  'convention',
  'report',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

interface KindFacts {
  readonly label: Bilingual;
  /** Start of the file name, without any personal data. */
  readonly file: string;
  /** How long the file may be fetched and its paper kept. */
  readonly keepDays: number;
}

/** What each kind is called, and how long it may be kept: shorter when it tells of situations. */
export const DOCUMENT_FACTS: Readonly<Record<DocumentKind, KindFacts>> = {
  agenda: { label: { fr: 'Ordre du jour', en: 'Agenda' }, file: 'ordre-du-jour', keepDays: 30 },
  attendance: { label: { fr: 'Feuille d’émargement', en: 'Attendance sheet' }, file: 'emargement', keepDays: 365 },
  pack: { label: { fr: 'Dossier de séance numéroté', en: 'Numbered meeting pack' }, file: 'dossier-de-seance', keepDays: 8 },
  record: { label: { fr: 'Relevé de séance', en: 'Meeting record' }, file: 'releve', keepDays: 30 },
  extract: { label: { fr: 'Extrait du relevé', en: 'Record extract' }, file: 'extrait', keepDays: 30 },
  'own-extract': { label: { fr: 'Extrait pour une structure', en: 'Extract for a structure' }, file: 'extrait-structure', keepDays: 30 },
  charter: { label: { fr: 'Charte', en: 'Charter' }, file: 'charte', keepDays: 365 },
  convention: { label: { fr: 'Convention', en: 'Agreement' }, file: 'convention', keepDays: 365 },
  report: { label: { fr: 'Rapport', en: 'Report' }, file: 'rapport', keepDays: 365 },
};

/** Kinds asked for by the id of a meeting, a response or a version; a report is asked for from its own page. */
export const ASKED_KINDS = ['agenda', 'attendance', 'pack', 'record', 'extract', 'own-extract', 'charter', 'convention'] as const;
export type AskedKind = (typeof ASKED_KINDS)[number];
