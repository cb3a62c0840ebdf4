import { codesOf, defineList } from './coded-list';

/** The eight sectors by which composition, participation and speaking balance are read. */
export const SECTORS = defineList([
  { code: 'health', fr: 'Sanitaire', en: 'Health' },
  { code: 'medico-social', fr: 'Médico-social', en: 'Medico-social' },
  { code: 'social', fr: 'Social', en: 'Social' },
  { code: 'housing', fr: 'Logement et hébergement', en: 'Housing and shelter' },
  { code: 'justice-security', fr: 'Justice et sécurité', en: 'Justice and security' },
  { code: 'education', fr: 'Éducation', en: 'Education' },
  { code: 'local-authority', fr: 'Collectivité et État', en: 'Local authorities and the State' },
  { code: 'users-carers', fr: 'Usagers et aidants', en: 'Users and carers' },
]);

export type SectorCode = (typeof SECTORS)[number]['code'];

export const SECTOR_CODES: readonly SectorCode[] = codesOf(SECTORS);
