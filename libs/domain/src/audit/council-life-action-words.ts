import type { Bilingual } from '../vocabulary/coded-list';

/** Actions of the journal about the life of the council and the documents that leave, in words. */
export const COUNCIL_LIFE_ACTION_WORDS: Readonly<Record<string, Bilingual>> = {
  'convention.renewals-told': { fr: 'Renouvellements de conventions rappelés', en: 'Renewals of conventions recalled' },
  'convention.model-published': { fr: 'Modèle de convention publié', en: 'Model of convention published' },
  'convention.recorded': { fr: 'Convention d’une structure enregistrée', en: 'Convention of a structure recorded' },
  'convention.ended': { fr: 'Convention d’une structure arrêtée', en: 'Convention of a structure ended' },
  'library.model-lent': { fr: 'Texte prêté aux autres conseils', en: 'Text lent to other councils' },
  'library.model-withdrawn': { fr: 'Texte prêté retiré', en: 'Lent text withdrawn' },
  'project.sheet-edited': { fr: 'Fiche du projet changée', en: 'Project sheet changed' },
  'project.line-added': { fr: 'Ligne de budget ajoutée', en: 'Budget line added' },
  'project.line-edited': { fr: 'Ligne de budget changée', en: 'Budget line changed' },
  'project.line-removed': { fr: 'Ligne de budget ôtée', en: 'Budget line removed' },
  'project.time-logged': { fr: 'Temps passé noté', en: 'Time spent logged' },
  'project.time-removed': { fr: 'Temps passé ôté', en: 'Time spent removed' },
  'document.exported': { fr: 'Document sorti, numéroté', en: 'Document taken out, numbered' },
  'document.fetched': { fr: 'Fichier d’un document pris', en: 'File of a document fetched' },
  'document.revoked': { fr: 'Document sorti périmé', en: 'Document that left revoked' },
  'document.register-read': { fr: 'Registre des documents sortis lu', en: 'Register of documents that left read' },
  'report.created': { fr: 'Rapport commencé', en: 'Report started' },
  'report.written': { fr: 'Partie d’un rapport écrite', en: 'Part of a report written' },
  'report.sealed': { fr: 'Rapport scellé', en: 'Report sealed' },
  'report.exported': { fr: 'Rapport sorti', en: 'Report taken out' },
};
