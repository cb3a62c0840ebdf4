import { codesOf, defineList, type Bilingual, type CodedEntry } from './coded-list';

/** French emergency numbers of the stop screen, in the order shown; the labels say when to call rather than who answers. */
export const EMERGENCY_NUMBERS = defineList([
  {
    code: '15',
    fr: 'SAMU',
    en: 'Medical emergency service',
    purpose: {
      fr: 'Une vie est en danger, un avis médical est nécessaire tout de suite.',
      en: 'A life is in danger, medical advice is needed at once.',
    },
  },
  {
    code: '112',
    fr: 'Numéro d’urgence européen',
    en: 'European emergency number',
    purpose: { fr: 'Toute urgence, depuis n’importe quel téléphone en Europe.', en: 'Any emergency, from any phone in Europe.' },
  },
  {
    code: '114',
    fr: 'Urgence par SMS ou visio',
    en: 'Emergency by text or video',
    purpose: {
      fr: 'Personnes sourdes, malentendantes ou aphasiques, ou lorsqu’il est impossible de parler.',
      en: 'People who are deaf, hard of hearing or aphasic, or when speaking is impossible.',
    },
  },
  {
    code: '3114',
    fr: 'Numéro national de prévention du suicide',
    en: 'National suicide prevention line',
    purpose: {
      fr: 'Souffrance ou idées suicidaires : pour la personne, ses proches et les professionnels.',
      en: 'Distress or suicidal thoughts: for the person, her relatives and professionals.',
    },
  },
  {
    code: '119',
    fr: 'Enfance en danger',
    en: 'Children in danger',
    purpose: { fr: 'Un enfant est en danger ou risque de l’être.', en: 'A child is in danger or at risk.' },
  },
  {
    code: '3919',
    fr: 'Violences Femmes Info',
    en: 'Violence against women line',
    purpose: {
      fr: 'Écoute et orientation des femmes victimes de violences et de leur entourage ; en cas de danger immédiat, le 15 ou le 112.',
      en: 'Listening and guidance for women facing violence and those around them; in immediate danger, 15 or 112.',
    },
  },
  {
    code: '3977',
    fr: 'Maltraitance des personnes âgées et des adultes handicapés',
    en: 'Abuse of older people and disabled adults',
    purpose: {
      fr: 'Maltraitance subie ou redoutée par une personne âgée ou un adulte en situation de handicap.',
      en: 'Ill-treatment suffered or feared by an older person or a disabled adult.',
    },
  },
] as const satisfies readonly (CodedEntry & { readonly purpose: Bilingual })[]);

export type EmergencyNumber = (typeof EMERGENCY_NUMBERS)[number]['code'];

export const EMERGENCY_NUMBER_CODES: readonly EmergencyNumber[] = codesOf(EMERGENCY_NUMBERS);
