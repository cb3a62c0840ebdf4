import type { DemoReport } from './demo-types';

const PRESENTATION = `Le conseil local de santé mentale de Sarvelle réunit les structures sanitaires, sociales, médico-sociales, du logement et de la représentation des personnes de l’agglomération. Il est porté par le centre hospitalier spécialisé de Sarvelle.

Sa commission de réflexion et d’aide étudie, à la demande d’un professionnel et avec l’accord de la personne, des situations dans lesquelles plusieurs difficultés s’entremêlent et où chacun, seul, n’a plus de réponse. Elle propose ; elle ne décide pas. Chaque structure agit dans ses propres compétences.`;

const INSTANCES = `La première commission a tenu dans la demi-journée prévue. Les situations ont été préparées avec leurs auteurs dans les semaines qui ont précédé : c’est ce temps, plus que la séance, qui a permis de poser une question claire.

La représentation du logement et celle des usagers et des proches étaient assurées. La médecine générale reste difficile à réunir en journée.`;

const SITUATIONS = `Les situations étudiées ont en commun un logement fragilisé, des droits interrompus et des soins qui se sont arrêtés ou n’ont jamais commencé. Aucune ne relevait d’un seul service.

Les effectifs de cette période sont petits : la plupart des croisements sont masqués, et aucune tendance ne peut en être tirée.`;

const PERSON = `Chaque personne a été informée par le professionnel qui l’accompagne, avant la saisine, dans des mots choisis avec elle. Les retours ont été faits de vive voix, par ce même professionnel.

Deux remarques reviennent : savoir qui sera autour de la table, et pouvoir dire ce qui ne doit pas être répété.`;

const RESPONSES = `La plupart des propositions ont été suivies dans les délais prévus. Celles qui ne l’ont pas été tiennent à une absence d’offre ou à une attente longue, non à un désaccord entre les structures.

Le manque relevé a été transmis au comité de pilotage, sans qu’aucune situation soit reconnaissable.`;

const EFFECTS = `À ce stade, les effets sont déclarés par les professionnels référents ; le point à six mois dira ce qui a tenu. Les professionnels disent surtout ne plus porter seuls des situations qui les dépassent.`;

const TRAINING = `Les ateliers de formation croisée et les stages entre structures sont préparés pour le second temps de l’expérimentation. Rien n’est donc mesuré ici.`;

const CHARTER = `Tous les membres convoqués ont signé la charte avant d’entrer en séance. Les notes prises pendant la commission ont été détruites à la validation du relevé.`;

const MEANS = `Le temps passé est déclaré par chacun ; une partie ne l’a pas encore été. Le prêt de la salle et le temps des partenaires ne sont pas valorisés.`;

const LESSONS = `Ce qui aide : une question écrite avant la séance ; un temps de parole égal ; un référent désigné par côté.

Ce qui gêne : les délais d’accès aux soins, qui font attendre des propositions pourtant acceptées ; le temps de préparation, sous-estimé au départ.`;

const NEXT = `Deux commissions restent à tenir avant le bilan. Il est demandé au comité de pilotage de confirmer le temps de coordination et d’inviter les médecins généralistes à désigner un représentant.`;

const PROJECT = `Le projet prévoit trois mois de conception, dix mois d’expérimentation avec trois commissions d’une demi-journée et une formation croisée, puis un mois de bilan avec les partenaires.

Objectifs : rompre l’isolement des professionnels, construire des réponses collectives, éviter les ruptures de parcours.`;

/** What the coordination wrote: the report of the year, sealed, and the balance it has begun. All of it is invented. */
export const SARVELLE_REPORTS: readonly DemoReport[] = [
  {
    kind: 'annual',
    writtenOn: -3,
    texts: {
      presentation: PRESENTATION,
      instances: INSTANCES,
      situations: SITUATIONS,
      person: PERSON,
      responses: RESPONSES,
      effects: EFFECTS,
      training: TRAINING,
      charter: CHARTER,
      means: MEANS,
      lessons: LESSONS,
      next: NEXT,
    },
    sealed: 'Texte relu en comité technique et validé par le comité de pilotage.',
  },
  { kind: 'experiment', writtenOn: -2, texts: { project: PROJECT, instances: INSTANCES } },
];
