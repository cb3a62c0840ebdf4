import { codesOf, defineList, type CodedEntry } from './coded-list';
import type { SectorCode } from './sectors';

/** Types of partner structures, each with the sector proposed when a structure is created; the council may choose another. */
export const STRUCTURE_TYPES = defineList([
  { code: 'S01', sector: 'health', fr: 'Psychiatrie publique (CMP, CATTP, hôpital de jour, équipe mobile)', en: 'Public psychiatry' },
  { code: 'S02', sector: 'health', fr: 'Établissement de santé, urgences', en: 'General hospital, emergency department' },
  { code: 'S03', sector: 'health', fr: 'Médecin généraliste, maison de santé, CPTS', en: 'General practitioner, health centre' },
  { code: 'S04', sector: 'health', fr: 'Psychiatre ou psychologue libéral', en: 'Private psychiatrist or psychologist' },
  { code: 'S05', sector: 'health', fr: 'Infirmier libéral, SSIAD', en: 'Community nurse, home nursing service' },
  { code: 'S06', sector: 'health', fr: 'Addictologie (CSAPA, CAARUD)', en: 'Addiction services' },
  { code: 'S07', sector: 'social', fr: 'CCAS ou CIAS', en: 'Municipal social action centre' },
  { code: 'S08', sector: 'social', fr: 'Service social départemental', en: 'Departmental social service' },
  { code: 'S09', sector: 'housing', fr: 'Bailleur social', en: 'Social landlord' },
  { code: 'S10', sector: 'housing', fr: 'Bailleur privé, agence', en: 'Private landlord, agency' },
  { code: 'S11', sector: 'local-authority', fr: 'Service communal d’hygiène et de santé', en: 'Municipal hygiene and health service' },
  { code: 'S12', sector: 'justice-security', fr: 'Police municipale', en: 'Municipal police' },
  { code: 'S13', sector: 'justice-security', fr: 'Police nationale, gendarmerie', en: 'National police, gendarmerie' },
  { code: 'S14', sector: 'social', fr: 'Mandataire judiciaire à la protection des majeurs', en: 'Court-appointed guardian of adults' },
  { code: 'S15', sector: 'medico-social', fr: 'MDPH ou MDA', en: 'Departmental disability office' },
  { code: 'S16', sector: 'medico-social', fr: 'SAVS, SAMSAH', en: 'Support service for social life or health' },
  {
    code: 'S17',
    sector: 'medico-social',
    fr: 'ESAT, entreprise adaptée, foyer, résidence accueil',
    en: 'Sheltered work or supported living',
  },
  { code: 'S18', sector: 'housing', fr: 'CHRS, SIAO, accueil-hébergement-insertion', en: 'Shelter and social reintegration' },
  { code: 'S19', sector: 'medico-social', fr: 'Service d’aide à domicile', en: 'Home help service' },
  { code: 'S20', sector: 'medico-social', fr: 'EHPAD, gérontologie, DAC, CLIC', en: 'Services for older people, care coordination' },
  { code: 'S21', sector: 'education', fr: 'Éducation nationale, médecine scolaire', en: 'Schools, school health' },
  { code: 'S22', sector: 'education', fr: 'ITEP, IME, ASE, PJJ', en: 'Child protection and special education' },
  { code: 'S23', sector: 'social', fr: 'Mission locale, France Travail, insertion', en: 'Employment and insertion services' },
  {
    code: 'S24',
    sector: 'users-carers',
    fr: 'Groupe d’entraide mutuelle, association d’usagers',
    en: 'Peer-support club, users’ association',
  },
  { code: 'S25', sector: 'users-carers', fr: 'Association de familles et de proches', en: 'Families’ and carers’ association' },
  { code: 'S26', sector: 'social', fr: 'Association caritative, accueil de jour', en: 'Charity, day shelter' },
  { code: 'S27', sector: 'justice-security', fr: 'Justice', en: 'Justice' },
  { code: 'S28', sector: 'local-authority', fr: 'ARS, DDETS, préfecture', en: 'State services' },
  { code: 'S29', sector: 'local-authority', fr: 'Élu, cabinet', en: 'Elected representative, office' },
  { code: 'S30', sector: 'housing', fr: 'Médiateur, agent d’accueil, gardien', en: 'Mediator, receptionist, caretaker' },
  {
    code: 'S31',
    sector: 'users-carers',
    fr: 'Habitant, personne ou proche, par un professionnel',
    en: 'Resident, person or relative, through a professional',
  },
  { code: 'S99', sector: 'social', fr: 'Autre', en: 'Other' },
] as const satisfies readonly (CodedEntry & { readonly sector: SectorCode })[]);

export type StructureTypeCode = (typeof STRUCTURE_TYPES)[number]['code'];

export const STRUCTURE_TYPE_CODES: readonly StructureTypeCode[] = codesOf(STRUCTURE_TYPES);

const sectorOf: Readonly<Record<string, SectorCode>> = Object.fromEntries(STRUCTURE_TYPES.map((type) => [type.code, type.sector]));

/** The sector proposed for a new structure of this type. */
export function defaultSector(type: StructureTypeCode): SectorCode {
  return sectorOf[type] ?? 'social';
}
