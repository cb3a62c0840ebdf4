import type { Bilingual } from '../vocabulary/coded-list';

/** One question of the quiz; `right` is the letter of the right answer and is told only once the person has answered. */
export interface QuizQuestion {
  readonly id: string;
  readonly question: Bilingual;
  readonly choices: Readonly<Record<QuizChoice, Bilingual>>;
  readonly right: QuizChoice;
  readonly why: Bilingual;
}

export const QUIZ_CHOICES = ['a', 'b', 'c'] as const;
export type QuizChoice = (typeof QUIZ_CHOICES)[number];

/** The questions, in order. */
export const QUIZ_QUESTIONS: readonly QuizQuestion[] = [
  {
    id: 'recognised',
    question: { fr: 'À l’ouverture d’un point, vous reconnaissez votre voisine.', en: 'When an item opens you recognise your neighbour.' },
    choices: {
      a: { fr: 'Je reste, sans rien dire.', en: 'I stay and say nothing.' },
      b: { fr: 'Je me déporte.', en: 'I step aside.' },
      c: { fr: 'Je dis son nom pour que chacun le sache.', en: 'I say her name so that everybody knows.' },
    },
    right: 'b',
    why: {
      fr: 'Le déport protège la personne et vous protège. Plus rien du point ne vous est montré et l’on vous rappelle ensuite.',
      en: 'Stepping aside protects her and you. Nothing of the item is shown to you any more, and you are called back afterwards.',
    },
  },
  {
    id: 'agreement',
    question: { fr: 'La personne refuse que sa situation soit évoquée.', en: 'The person refuses that her situation be discussed.' },
    choices: {
      a: { fr: 'On l’évoque sans la nommer.', en: 'It is discussed without naming her.' },
      b: { fr: 'On vote.', en: 'We vote.' },
      c: {
        fr: 'On ne l’évoque pas ; une question de pratique reste possible.',
        en: 'It is not discussed; a question of practice remains possible.',
      },
    },
    right: 'c',
    why: {
      fr: 'Son refus ferme l’ordre du jour, quel que soit le réglage du conseil. Elle peut changer d’avis à tout moment.',
      en: 'Her refusal closes the agenda, whatever the council’s setting. She may change her mind at any time.',
    },
  },
  {
    id: 'pseudonymous',
    question: { fr: 'Une fiche sans nom est…', en: 'A sheet without a name is…' },
    choices: {
      a: { fr: 'anonyme : on peut la diffuser.', en: 'anonymous: it may be passed around.' },
      b: { fr: 'toujours une donnée personnelle, à protéger.', en: 'still personal data, to be protected.' },
      c: { fr: 'publique après la séance.', en: 'public after the meeting.' },
    },
    right: 'b',
    why: {
      fr: 'Sans nom ne veut pas dire sans personne : quelques traits rares suffisent à la reconnaître.',
      en: 'Without a name does not mean without a person: a few rare traits are enough to recognise her.',
    },
  },
  {
    id: 'decide',
    question: { fr: 'À la fin du point, la commission…', en: 'At the end of the item the commission…' },
    choices: {
      a: { fr: 'décide pour la personne.', en: 'decides for the person.' },
      b: { fr: 'donne des ordres aux services.', en: 'gives orders to services.' },
      c: { fr: 'propose ; chacun garde sa responsabilité.', en: 'proposes; each keeps their responsibility.' },
    },
    right: 'c',
    why: {
      fr: 'C’est un avis. Les propositions disent qui fait quoi et pour quand, et si l’accord de la personne est nécessaire.',
      en: 'It is advice. Propositions say who does what by when, and whether the person’s agreement is needed.',
    },
  },
  {
    id: 'health',
    question: { fr: 'Un bailleur siège. Que dit-on de la santé ?', en: 'A landlord sits. What is said about health?' },
    choices: {
      a: {
        fr: 'Rien qui relève du secret : l’exposé reste non identifiant.',
        en: 'Nothing that is secret: what is said stays non-identifying.',
      },
      b: { fr: 'Tout, puisque la charte est signée.', en: 'Everything, since the charter is signed.' },
      c: { fr: 'Le diagnostic seulement.', en: 'The diagnosis only.' },
    },
    right: 'a',
    why: {
      fr: 'Signer la charte ne rend pas destinataire d’un secret. L’article R. 1110-2 nomme les professions qui peuvent partager, et il faut l’accord de la personne.',
      en: 'Signing the charter does not make one a recipient of secrets. Article R. 1110-2 names the professions that may share, and the person’s agreement is needed.',
    },
  },
  {
    id: 'words',
    question: { fr: 'Quelle phrase écrivez-vous ?', en: 'Which sentence do you write?' },
    choices: {
      a: { fr: '« C’est un schizophrène dangereux. »', en: '“He is a dangerous schizophrenic.”' },
      b: {
        fr: '« Il dit entendre ses voisins la nuit et n’ouvre plus sa porte. »',
        en: '“He says he hears his neighbours at night and no longer opens his door.”',
      },
      c: { fr: '« Cas lourd, ingérable. »', en: '“Heavy case, unmanageable.”' },
    },
    right: 'b',
    why: {
      fr: 'Des faits, dits simplement, permettent de réfléchir. Les étiquettes ferment.',
      en: 'Facts, simply told, let people think. Labels close things.',
    },
  },
  {
    id: 'afterwards',
    question: {
      fr: 'Le lendemain, un collègue qui n’y était pas vous interroge.',
      en: 'The next day a colleague who was not there asks you.',
    },
    choices: {
      a: { fr: 'Je lui raconte, il travaille avec moi.', en: 'I tell them, we work together.' },
      b: { fr: 'Je lui envoie mes notes.', en: 'I send them my notes.' },
      c: {
        fr: 'Je ne dis rien de la situation ; notre structure voit ses engagements.',
        en: 'I say nothing of the situation; our structure sees its commitments.',
      },
    },
    right: 'c',
    why: {
      fr: 'Ce qui est dit reste en séance. Après l’approbation du relevé, chaque structure ne voit que ses engagements.',
      en: 'What is said stays in the meeting. After the record is approved, each structure sees its commitments only.',
    },
  },
  {
    id: 'danger',
    question: {
      fr: 'Pendant l’exposé, vous comprenez que la personne est en danger maintenant.',
      en: 'While listening you understand that the person is in danger now.',
    },
    choices: {
      a: { fr: 'J’attends les propositions.', en: 'I wait for the propositions.' },
      b: {
        fr: 'Je le dis : la séance s’arrête sur ce point et l’on appelle les secours.',
        en: 'I say so: the meeting stops on this item and emergency services are called.',
      },
      c: { fr: 'Je le note pour la prochaine séance.', en: 'I write it down for the next meeting.' },
    },
    right: 'b',
    why: {
      fr: 'La commission n’est pas un service d’urgence : le point est réorienté et le 15, le 112 ou le 114 sont appelés.',
      en: 'The commission is not an emergency service: the item is redirected and 15, 112 or 114 are called.',
    },
  },
];
