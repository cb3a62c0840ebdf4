import { defineErrors } from '../../errors/define-errors';

/** Why an answer or a lesson is not taken at the end of a meeting. */
export const afterErrors = defineErrors({
  FEEDBACK_NEEDS_PRESENCE: {
    category: 'forbidden',
    fr: 'Seules les personnes présentes à la séance répondent à ce questionnaire.',
    en: 'Only those who were at the meeting answer this questionnaire.',
  },
  FEEDBACK_OVER: {
    category: 'gone',
    fr: 'Le questionnaire de cette séance est terminé. Parlez-en à l’animateur ou au coordonnateur.',
    en: 'The questionnaire of this meeting has ended. Talk to the facilitator or the coordinator.',
  },
  LESSON_SENT: {
    category: 'locked',
    fr: 'Le relevé est approuvé : les enseignements de cette séance sont déjà transmis et ne changent plus.',
    en: 'The record is approved: the lessons of this meeting have been sent and no longer change.',
  },
  LESSON_NAMES_SITUATION: {
    category: 'unprocessable',
    fr: 'Ce texte cite le code d’une situation. Décrivez ce que la séance apprend du territoire, sans renvoyer à une situation. Votre texte reste à l’écran.',
    en: 'This text cites the code of a situation. Describe what the meeting teaches about the territory without pointing to one. Your text stays on the screen.',
  },
});
