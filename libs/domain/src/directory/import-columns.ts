/** What a column of the imported sheet may hold. */
export type ImportField =
  'structure' | 'type' | 'sector' | 'partnership' | 'territory' | 'person' | 'firstName' | 'profession' | 'email' | 'phone';

/** French headers as people write them, compared without case, accents or punctuation. */
const HEADERS: Readonly<Record<ImportField, readonly string[]>> = {
  structure: ['structure', 'nom de la structure', 'partenaire', 'organisme', 'etablissement', 'service'],
  type: ['type', 'type de structure', 'code type'],
  sector: ['secteur', 'secteur d activite'],
  partnership: ['etat du partenariat', 'partenariat', 'etat', 'convention'],
  territory: ['territoire', 'secteur geographique', 'zone', 'perimetre'],
  person: ['nom', 'nom et prenom', 'prenom et nom', 'personne', 'contact', 'interlocuteur', 'professionnel'],
  firstName: ['prenom'],
  profession: ['metier', 'profession', 'fonction', 'qualite'],
  email: ['mel', 'mail', 'email', 'e mail', 'courriel', 'adresse mail', 'adresse e mail'],
  phone: ['telephone', 'tel', 'portable', 'ligne directe'],
};

/** Lower case, no accents, single spaces: what two spellings have in common. */
export function foldLabel(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Column numbers by field, and the headers that were not understood (their cells are ignored, and said so). */
export function mapColumns(headerRow: readonly string[]): {
  readonly columns: ReadonlyMap<ImportField, number>;
  readonly ignored: readonly string[];
} {
  const columns = new Map<ImportField, number>();
  const ignored: string[] = [];
  headerRow.forEach((header, index) => {
    const folded = foldLabel(header);
    const field = (Object.keys(HEADERS) as ImportField[]).find((name) => HEADERS[name].includes(folded));
    if (field !== undefined && !columns.has(field)) columns.set(field, index);
    else if (folded !== '') ignored.push(header);
  });
  return { columns, ignored };
}
