import type { Bilingual } from '../vocabulary/coded-list';
import type { EmergencyNumber } from '../vocabulary/emergency-numbers';

/** One question of the emergency check and the numbers shown when it is answered yes. */
export interface EmergencyQuestion extends Bilingual {
  readonly key: string;
  readonly numbers: readonly EmergencyNumber[];
}

/** Asked before anything is typed (R026); one yes shows the stop screen and nothing typed is kept unless asked. */
export const EMERGENCY_QUESTIONS = [
  {
    key: 'life-in-danger',
    fr: 'Une vie est-elle en danger maintenant ?',
    en: 'Is a life in danger now?',
    numbers: ['15', '112', '114'],
  },
  {
    key: 'suicidal-distress',
    fr: 'La personne parle-t-elle de mourir ou de se tuer ?',
    en: 'Does the person speak of dying or of killing herself?',
    numbers: ['15', '3114', '114'],
  },
  {
    key: 'child-in-danger',
    fr: 'Un enfant est-il en danger ou en risque de l’être ?',
    en: 'Is a child in danger or at risk of it?',
    numbers: ['119', '112', '114'],
  },
  {
    key: 'violence',
    fr: 'Des violences ont-elles lieu, ou sont-elles à craindre dans les heures qui viennent ?',
    en: 'Is violence taking place, or feared within hours?',
    numbers: ['112', '114', '3919'],
  },
  {
    key: 'ill-treatment',
    fr: 'Une personne âgée ou handicapée subit-elle de mauvais traitements ?',
    en: 'Is an older or disabled person being ill-treated?',
    numbers: ['3977', '112', '114'],
  },
] as const satisfies readonly EmergencyQuestion[];

export type EmergencyKey = (typeof EMERGENCY_QUESTIONS)[number]['key'];

/** The numbers of the stop screen for the questions answered yes, each once, in order of urgency; empty when nothing stops. */
export function emergencyStop(answeredYes: readonly EmergencyKey[]): readonly EmergencyNumber[] {
  return [...new Set(EMERGENCY_QUESTIONS.filter(({ key }) => answeredYes.includes(key)).flatMap(({ numbers }) => numbers))];
}
