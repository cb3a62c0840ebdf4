import type { Bilingual } from '../vocabulary/coded-list';
import type { LegalArticleId } from './legal-articles';
import type { MayISay } from './may-i-say.schema';

/** Where the answer points: never an authorisation, always something to weigh. */
export type SharingLean = 'conditions' | 'not-yet' | 'no-basis' | 'other-way';

/** What the helper answers: an explanation with its articles, never a legal decision. */
export interface SharingAdvice {
  readonly id: string;
  readonly lean: SharingLean;
  readonly explanation: Bilingual;
  readonly articles: readonly LegalArticleId[];
}

interface Path extends SharingAdvice {
  readonly holds: (said: MayISay) => boolean;
}

/** The first path that holds answers; the last one always does. The order is the rule: protection, then the person’s word, then the listener. */
const PATHS: readonly Path[] = [
  {
    id: 'child-in-danger',
    holds: ({ information }) => information === 'child-in-danger',
    lean: 'other-way',
    explanation: {
      fr: 'La protection de l’enfance a ses propres voies et ses propres règles : la cellule départementale qui recueille les informations préoccupantes, le 119, l’autorité judiciaire. Cela ne passe ni par la commission ni par cette plateforme.',
      en: 'Child protection has its own channels and rules: the departmental unit that collects reports of concern, 119, the judicial authority. It goes neither through the commission nor through this platform.',
    },
    articles: ['social-l-226-2-2', 'penal-226-14'],
  },
  {
    id: 'abuse-to-authority',
    holds: ({ information, listener }) => information === 'abuse' && listener === 'authority',
    lean: 'conditions',
    explanation: {
      fr: 'Privations ou sévices sur une personne qui ne peut pas se protéger : la loi autorise à informer l’autorité compétente. C’est la décision de chaque professionnel, prise en son nom, avec son encadrement si besoin. Aucune copie du dossier de la commission n’y est jointe.',
      en: 'Deprivation or abuse of somebody unable to protect themselves: the law authorises telling the competent authority. It is each professional’s own decision, with their management if needed. No copy of the commission’s file goes with it.',
    },
    articles: ['penal-226-14'],
  },
  {
    id: 'abuse-elsewhere',
    holds: ({ information }) => information === 'abuse',
    lean: 'other-way',
    explanation: {
      fr: 'L’exception prévue pour les privations et sévices vise les autorités compétentes. Elle n’ouvre pas le partage avec des partenaires. Si la personne est en danger maintenant : 15, 112 ou 114.',
      en: 'The exception made for deprivation and abuse is about the competent authorities. It does not open sharing with partners. If the person is in danger now: 15, 112 or 114.',
    },
    articles: ['penal-226-14', 'penal-226-13'],
  },
  {
    id: 'non-identifying',
    holds: ({ information }) => information === 'non-identifying',
    lean: 'conditions',
    explanation: {
      fr: 'Rien n’est révélé sur quelqu’un si personne ne peut la reconnaître. Dans une petite commune, quelques traits rares suffisent : généralisez l’âge, le lieu, le métier et les faits rares avant de parler. C’est le mode ordinaire de la commission.',
      en: 'Nothing is disclosed about anybody if nobody can recognise her. In a small town a few rare traits are enough: generalise age, place, work and rare facts before you speak. This is how the commission ordinarily works.',
    },
    articles: ['penal-226-13'],
  },
  {
    id: 'objects',
    holds: ({ person }) => person === 'objects',
    lean: 'no-basis',
    explanation: {
      fr: 'La personne s’oppose : ce qu’elle ne veut pas voir partagé ne l’est pas, avec qui elle ne le veut pas. Reparlez-en avec elle ; elle peut changer d’avis à tout moment. Une question de pratique sans elle reste possible.',
      en: 'The person objects: what she does not want shared is not, nor with whom she does not want it. Talk about it with her again; she may change her mind at any time. A question of practice without her remains possible.',
    },
    articles: ['health-l-1110-4', 'penal-226-13'],
  },
  {
    id: 'authority',
    holds: ({ listener }) => listener === 'authority',
    lean: 'no-basis',
    explanation: {
      fr: 'Hors des cas que la loi prévoit, une autorité n’a pas à recevoir une information secrète, même si elle la demande. Demandez sur quel texte elle s’appuie et voyez avec votre encadrement ou votre ordre.',
      en: 'Outside the cases the law provides for, an authority is not to receive secret information, even when it asks. Ask which text it relies on, and see your management or professional body.',
    },
    articles: ['penal-226-13', 'penal-226-14'],
  },
  {
    id: 'outside',
    holds: ({ listener, speaker }) => listener === 'not-listed' || speaker === 'not-listed',
    lean: 'no-basis',
    explanation: {
      fr: 'Une des deux personnes n’exerce pas une profession que le texte nomme : bailleur, élu, police, accueil, bénévole, entraide… Aucun texte lu ne fonde ici le partage d’une information secrète. Restez-en à ce qui n’identifie personne et à ce que la personne dit elle-même.',
      en: 'One of the two does not practise a profession the text names: landlord, elected representative, police, reception, volunteer, peer support… No text we read founds the sharing of secret information here. Keep to what identifies nobody and to what the person says herself.',
    },
    articles: ['penal-226-13', 'health-r-1110-2'],
  },
  {
    id: 'social-care-data',
    holds: ({ listener, information }) => listener === 'social-action' && information === 'health',
    lean: 'no-basis',
    explanation: {
      fr: 'Le partage entre professionnels de l’action sociale ne couvre pas les données de soins, même lorsqu’un coordonnateur est désigné par le maire.',
      en: 'Sharing between social workers does not cover care data, even when the mayor designated a coordinator.',
    },
    articles: ['social-l-121-6-2', 'health-l-1110-4'],
  },
  {
    id: 'mayor-coordinator',
    holds: ({ listener, frame }) => listener === 'social-action' && frame === 'mayor-coordinator',
    lean: 'conditions',
    explanation: {
      fr: 'Lorsque le maire a désigné un coordonnateur parmi les professionnels de l’action sociale, ils peuvent partager entre eux ce qui est strictement nécessaire. Le coordonnateur du conseil local de santé mentale n’est pas ce coordonnateur.',
      en: 'When the mayor designated a coordinator among the social workers, they may share what is strictly necessary between them. The coordinator of the local mental health council is not that coordinator.',
    },
    articles: ['social-l-121-6-2', 'penal-226-13'],
  },
  {
    id: 'social-without-coordinator',
    holds: ({ listener }) => listener === 'social-action',
    lean: 'not-yet',
    explanation: {
      fr: 'Sans coordonnateur désigné par le maire, ce texte n’ouvre pas de partage. Si votre interlocuteur exerce une profession de la liste de R. 1110-2, reprenez la question avec ce choix ; sinon, restez-en à ce qui n’identifie personne. L’accord de la personne ne lève pas à lui seul le secret.',
      en: 'Without a coordinator designated by the mayor this text opens no sharing. If the other practises a profession listed in R. 1110-2, ask again with that choice; otherwise keep to what identifies nobody. The person’s agreement alone does not lift secrecy.',
    },
    articles: ['social-l-121-6-2', 'penal-226-13'],
  },
  {
    id: 'care-team-not-told',
    holds: ({ listener, person }) => listener === 'care-team' && person === 'not-told',
    lean: 'not-yet',
    explanation: {
      fr: 'Même dans l’équipe de soins, la personne est d’abord informée : elle sait qu’elle peut s’opposer. Informez-la, puis reposez-vous la question.',
      en: 'Even inside the care team the person is told first: she knows that she may object. Tell her, then ask again.',
    },
    articles: ['health-l-1110-4'],
  },
  {
    id: 'care-team',
    holds: ({ listener, frame }) => listener === 'care-team' && frame !== 'commission',
    lean: 'conditions',
    explanation: {
      fr: 'Dans la même équipe de soins, ce qui est strictement nécessaire à la prise en charge peut être partagé, la personne étant informée et ne s’opposant pas. Cela se fait dans vos outils de soins, pas ici.',
      en: 'Inside the same care team, what is strictly necessary to care may be shared, the person being told and not objecting. That belongs in your care tools, not here.',
    },
    articles: ['health-l-1110-4', 'penal-226-13'],
  },
  {
    id: 'commission-hears-all',
    holds: ({ listener, frame }) => listener === 'care-team' && frame === 'commission',
    lean: 'no-basis',
    explanation: {
      fr: 'En séance, tout le monde entend : ce n’est plus l’équipe de soins. Gardez-le pour vos collègues, à part ; ne dites en séance que ce qui n’identifie personne et qui sert à répondre à la question posée.',
      en: 'In the meeting everybody hears: it is no longer the care team. Keep it for your colleagues, apart; in the meeting say only what identifies nobody and helps to answer the question put.',
    },
    articles: ['penal-226-13', 'health-l-1110-4'],
  },
  {
    id: 'listed-without-agreement',
    holds: ({ person }) => person !== 'agreed',
    lean: 'not-yet',
    explanation: {
      fr: 'Hors de la même équipe de soins, le partage demande l’accord préalable de la personne, recueilli par tout moyen. L’informer ne suffit pas. Recueillez son accord, ou dites-le sans rien qui l’identifie.',
      en: 'Outside the same care team, sharing needs the person’s prior agreement, collected by any means. Telling her is not enough. Collect her agreement, or say it with nothing that identifies her.',
    },
    articles: ['health-l-1110-4', 'penal-226-13'],
  },
  {
    id: 'listed-in-commission',
    holds: ({ frame }) => frame === 'commission',
    lean: 'conditions',
    explanation: {
      fr: 'La personne est d’accord, mais en séance tous ne sont pas de la liste : écrivez-le dans une rubrique réservée de la saisine, lue par les seules professions concernées, et gardez l’exposé non identifiant. Deux limites demeurent : le strict nécessaire et la mission de chacun.',
      en: 'The person agrees, but not everybody in the meeting is on the list: write it in a restricted field of the submission, read by the professions concerned only, and keep what is said non-identifying. Two limits remain: what is strictly necessary, and each one’s mission.',
    },
    articles: ['health-l-1110-4', 'health-r-1110-1', 'health-r-1110-2'],
  },
  {
    id: 'listed-with-agreement',
    holds: () => true,
    lean: 'conditions',
    explanation: {
      fr: 'Vous et votre interlocuteur êtes nommés par le texte et la personne est d’accord. Deux limites demeurent : le strict nécessaire à sa prise en charge, et le périmètre de la mission de chacun. Elle peut retirer son accord à tout moment.',
      en: 'You and the other are both named by the text and the person agrees. Two limits remain: what is strictly necessary to her care, and the remit of each one’s mission. She may take her agreement back at any time.',
    },
    articles: ['health-l-1110-4', 'health-r-1110-1', 'health-r-1110-2', 'penal-226-13'],
  },
];

/** « Puis-je le dire ? » (R134): a starting point for the professional’s own judgement; pure, stores nothing, decides nothing. */
export function mayISay(said: MayISay): SharingAdvice {
  const found = PATHS.find((path) => path.holds(said));
  if (found === undefined) throw new Error('The last path of the helper holds for every answer.');
  const { id, lean, explanation, articles } = found;
  return { id, lean, explanation, articles };
}

/** The names of the paths, for the test that goes through each. */
export const SHARING_PATHS: readonly string[] = PATHS.map(({ id }) => id);
