import type { Bilingual } from '../vocabulary/coded-list';

/** One short screen of the module: a thing to keep in mind and what it changes in the meeting. */
export interface OnboardingScreen {
  readonly id: string;
  readonly theme: 'confidentiality' | 'stigma' | 'law';
  readonly title: Bilingual;
  readonly points: readonly Bilingual[];
}

/** What somebody goes through before they sit for the first time, in a quarter of an hour. */
export const ONBOARDING_SCREENS: readonly OnboardingScreen[] = [
  {
    id: 'advice',
    theme: 'law',
    title: { fr: 'La commission donne un avis', en: 'The commission gives advice' },
    points: [
      {
        fr: 'Elle propose, chacun garde sa responsabilité professionnelle. Il n’y a ni vote, ni décision sur la personne.',
        en: 'It proposes, each keeps their professional responsibility. There is no vote and no decision about the person.',
      },
      {
        fr: 'Ce n’est ni un service d’urgence ni une instance de sanction. Danger immédiat : 15, 112 ou 114 ; idées suicidaires : 3114.',
        en: 'It is neither an emergency service nor a body that punishes. Immediate danger: 15, 112 or 114; suicidal thoughts: 3114.',
      },
    ],
  },
  {
    id: 'no-name',
    theme: 'confidentiality',
    title: { fr: 'Aucun nom n’entre ici', en: 'No name enters here' },
    points: [
      {
        fr: 'Une situation porte un code. La structure qui a saisi la commission garde seule la correspondance.',
        en: 'A situation bears a code. The structure that made the submission alone keeps the correspondence.',
      },
      {
        fr: 'Une donnée sans nom reste personnelle : dans une petite commune, un métier rare suffit à reconnaître quelqu’un.',
        en: 'Data without a name remain personal: in a small town a rare job is enough to recognise somebody.',
      },
      {
        fr: 'Vous pensez reconnaître la personne et vous êtes lié à elle ? Déportez-vous avant l’ouverture du point.',
        en: 'You think you recognise the person and have a link with her? Step aside before the item opens.',
      },
    ],
  },
  {
    id: 'stays-in-the-room',
    theme: 'confidentiality',
    title: { fr: 'Ce qui est dit reste dans la séance', en: 'What is said stays in the meeting' },
    points: [
      {
        fr: 'Pas de notes gardées, pas de message entre partenaires sur une situation hors de son dossier, même après votre mandat.',
        en: 'No notes kept, no message between partners about a situation outside its file, even after your mandate.',
      },
      {
        fr: 'Chaque lecture laisse une trace, que la personne référente éthique peut consulter.',
        en: 'Each reading leaves a trace, which the ethics referent may consult.',
      },
    ],
  },
  {
    id: 'with-her',
    theme: 'law',
    title: { fr: 'Rien sur la personne sans elle', en: 'Nothing about the person without her' },
    points: [
      {
        fr: 'Elle est informée, elle peut s’opposer à tout moment, en tout ou partie : un partenaire, un sujet.',
        en: 'She is told and may object at any time, in whole or in part: a partner, a subject.',
      },
      {
        fr: 'Elle peut venir, être accompagnée, écrire ; un retour lui est toujours fait.',
        en: 'She may come, be accompanied, write; something always comes back to her.',
      },
    ],
  },
  {
    id: 'secrecy',
    theme: 'law',
    title: { fr: 'Le secret professionnel garde la priorité', en: 'Professional secrecy keeps priority' },
    points: [
      {
        fr: 'Siéger ensemble n’autorise pas à tout se dire. Personne n’est obligé de parler.',
        en: 'Sitting together does not allow saying everything. Nobody is obliged to speak.',
      },
      {
        fr: 'Santé et protection ne se lisent que par les professions que l’article R. 1110-2 du code de la santé publique nomme, avec l’accord de la personne.',
        en: 'Health and protection are read only by the professions named by article R. 1110-2 of the public health code, with the person’s agreement.',
      },
    ],
  },
  {
    id: 'words',
    theme: 'stigma',
    title: { fr: 'Les mots qui n’enferment pas', en: 'Words that do not lock up' },
    points: [
      {
        fr: 'On dit « situation » et « personne concernée ». On ne réduit pas quelqu’un à un diagnostic, on n’en pose pas.',
        en: 'We say “situation” and “person concerned”. We reduce nobody to a diagnosis and make none.',
      },
      {
        fr: 'Les faits d’abord, ce que l’on en pense ensuite, et toujours les ressources et les mots de la personne.',
        en: 'Facts first, then what one thinks of them, and always the person’s strengths and own words.',
      },
    ],
  },
];
