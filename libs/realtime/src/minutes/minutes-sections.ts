/** The two layers of the minutes of an agenda item: notes destroyed at approval, and the record that is approved and kept. */
export const MINUTES_LAYERS = ['working-notes', 'record'] as const;

export type MinutesLayer = (typeof MINUTES_LAYERS)[number];

/** Version of sections, nodes and marks; an editor built for an older one opens the document read-only. */
export const MINUTES_SCHEMA_VERSION = 1;

/** Top-level `Y.XmlFragment` names of each layer, in reading order. Nothing else may exist at the top of a document. */
export const MINUTES_SECTIONS = {
  'working-notes': ['place', 'rights', 'somatic', 'psychic', 'entourage', 'protection', 'resources', 'leads', 'parking'],
  record: ['synthese', 'points-de-vigilance', 'reponse-collective', 'retour'],
} as const satisfies Record<MinutesLayer, readonly string[]>;

export type MinutesSection = (typeof MINUTES_SECTIONS)[MinutesLayer][number];

/** Titles of the sections, for rendered copies and editors. */
export const SECTION_TITLES: Readonly<Record<MinutesSection, { readonly fr: string; readonly en: string }>> = {
  place: { fr: 'Lieu de vie', en: 'Where the person lives' },
  rights: { fr: 'Droits', en: 'Rights' },
  somatic: { fr: 'Santé somatique', en: 'Physical health' },
  psychic: { fr: 'Santé psychique', en: 'Mental health' },
  entourage: { fr: 'Entourage', en: 'People around' },
  protection: { fr: 'Protection', en: 'Protection' },
  resources: { fr: 'Ressources', en: 'Resources' },
  leads: { fr: 'Pistes', en: 'Leads' },
  parking: { fr: 'À reprendre plus tard', en: 'For later' },
  synthese: { fr: 'Synthèse', en: 'Summary' },
  'points-de-vigilance': { fr: 'Points de vigilance', en: 'Points of attention' },
  'reponse-collective': { fr: 'Réponse collective', en: 'Collective response' },
  retour: { fr: 'Retour', en: 'Return' },
};

/** Whether `name` is a section of the layer. */
export function isSectionOf(layer: MinutesLayer, name: string): name is MinutesSection {
  return (MINUTES_SECTIONS[layer] as readonly string[]).includes(name);
}
