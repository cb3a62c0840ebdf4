import type { DemoSituation } from '../demo-situation-types';

export const ENCOMBREMENT_CHAUFFAGE: DemoSituation = {
  key: 'situation-encombrement-chauffage',
  state: 'followed-up',
  submitter: 'corinne-pellouard',
  createdDay: -114,
  submittedDay: -111,
  submission: {
    mode: 'long',
    question:
      'Monsieur vit sans chauffage au milieu de trente ans d’objets et refuse qu’on y touche. Qu’est-ce qui serait acceptable pour lui, dans quel ordre, et qui s’y colle avec moi ? Parce que seule je n’y arrive plus.',
    expectedHelp: ['coordination', 'housing', 'support-for-professionals'],
    submitterBlock: {
      knowsSince: 'Trois ans et demi. Avant moi une collègue, avant elle une autre, son dossier papier fait douze centimètres.',
      contactFrequency: 'Une visite tous les quinze jours sur le palier. Je suis entrée quatre fois en trois ans.',
      hierarchyInformed: true,
      willAttend: true,
    },
    person: { ageBand: '66-75', gender: 'man', household: 'alone', minorsAtHome: 'no', income: ['pension'], debts: 'unknown' },
    housing: {
      status: 'social-tenant',
      since: 'plus de vingt-cinq ans',
      signs: ['clutter', 'smells', 'no-energy', 'full-letterbox'],
      proceeding: 'nuisance',
      text: 'T3. On passe de profil. Radiateurs inaccessibles, donc la révision de la chaudière collective s’arrête à sa porte et le bailleur dit qu’il ne peut plus engager sa responsabilité. Cuisine condamnée, il cuisine au camping-gaz sur le rebord de la baignoire (oui, je sais). L’hygiène est passée une fois, rapport mesuré, pas d’arrêté. Le voisin du dessous a eu une fuite.',
    },
    health: {
      generalPractitioner: 'no',
      psychiatricFollowUp: 'none',
      followUpBroken: 'no',
      somaticNeeds:
        'Plaie à la jambe, rouge et gonflée jusqu’au mollet, qu’il soigne lui-même avec de l’eau javellisée et des bandes propres. Il a dit qu’il avait vu pire. Plus de médecin depuis le départ en retraite du sien, et plus personne ne prend de nouveaux patients ici.',
    },
    protection: { measure: 'none', text: 'Évoquée une fois par un service. Il a très mal vécu le mot. Je n’en suis pas là et je le dis.' },
    entourage:
      'Un ancien collègue lui apporte le journal le samedi, reste en bas. Dans l’escalier on le salue, deux familles lui gardent du pain. Une pétition a circulé, elle n’a pas pris.',
    problems: ['P03', 'P11', 'P06', 'P01', 'P28', 'P30'],
    principalProblem: 'P03',
    complexityFactors: ['several-domains', 'isolated-answers-failed', 'long-lasting', 'worsening', 'danger-feared'],
    factsSeen: `J’essaie d’être factuelle, ce n’est pas facile après trois ans et demi.

Les objets sont rangés. Il faut l’avoir vu : des journaux par année, des postes de radio par marque, des sacs de vis triées. Ce n’est pas sale au sens où les gens l’imaginent. L’odeur vient de la salle d’eau et du camping-gaz.
La dernière fois que je suis entrée (il y a cinq semaines) il faisait 9 degrés, il avait deux manteaux et un bonnet, il m’a donné le sien de rechange pour la durée de la visite.
Il boitait. Il m’a montré pourquoi, c’est la première fois (voir la rubrique santé, je n’en mets pas plus ici).
L’équipe de désencombrement mandatée par le bailleur l’an dernier a rempli une benne en une matinée pendant qu’il était à la pharmacie. Depuis il ne sort plus les jours ouvrables, « au cas où ». Il a mis deux verrous. Ça nous a coûté un an de confiance à tous et je pèse mes mots.
L’aide à domicile a arrêté ses passages après ça : pas de contrat possible sans accès à la cuisine, je comprends.
Chaque service m’appelle pour me demander ce que JE compte faire.`,
    interpretation:
      'Ce que j’en pense, et ce n’est que moi : les objets tiennent la maison, au sens propre et au figuré. Si on vide, il tombe. Mais l’hiver vient, et la jambe ne va pas attendre qu’on ait trouvé la bonne approche. Je me sens responsable de quelque chose que je ne maîtrise pas, j’en rêve la nuit, ma cheffe m’a dit de l’écrire alors je l’écris.',
    chronology: [
      { when: 'il y a une dizaine d’années', what: 'Retraite. Les premiers signalements du bailleur datent de l’année suivante.' },
      { when: 'il y a trois ans et demi', what: 'Je reprends la situation.' },
      { when: 'l’an dernier', what: 'La benne.' },
      { when: 'il y a trois mois', what: 'Fuite chez le voisin, courrier recommandé, il ne l’a pas ouvert, il l’a classé.' },
      { when: 'il y a cinq semaines', what: 'Je vois la jambe.' },
    ],
    trigger: 'La jambe, et le courrier du bailleur qui donne deux mois pour « rendre le logement accessible ».',
    worsening: 'La jambe oui. Le reste, c’est stable depuis longtemps, c’est nous qui ne supportons plus.',
    resources: `Il répare. Tout l’immeuble lui a un jour apporté un poste ou une lampe. Il a un sens de l’humour dévastateur. Il lit le journal en entier.
Il accepte qu’on déplace, il n’accepte pas qu’on jette : ça ce n’est pas rien.
Il n’a jamais raté un de nos rendez-vous, jamais, même pour me dire qu’il n’ouvrirait pas.`,
    personWords:
      '« Je veux bien avoir chaud. Je veux bien qu’on pousse. Mais le premier qui jette je le jette. » Il m’a demandé de l’écrire comme ça. Il a ajouté : « Et la petite de la mairie elle peut venir, elle essuie ses pieds. » (C’est l’inspectrice de salubrité.)',
    stepsTaken: [
      {
        who: 'Bailleur',
        what: 'Désencombrement sans lui',
        when: 'l’an dernier',
        result: 'Rupture de confiance, logement de nouveau plein en quatre mois.',
      },
      {
        who: 'Service d’hygiène de la ville',
        what: 'Visite',
        when: 'l’an dernier',
        result: 'Correcte. Elle est revenue deux fois d’elle-même, il l’aime bien.',
      },
      { who: 'SAAD', what: 'Passages ménage', when: 'six mois', result: 'Arrêtés.' },
      { who: 'Moi', what: 'Dossier APA', when: 'il y a un an', result: 'L’évaluatrice n’a pas pu entrer, classé.' },
      { who: 'Moi', what: 'Recherche médecin traitant', when: 'en continu', result: '14 refus. J’ai la liste.' },
      {
        who: 'Équipe mobile',
        what: 'Demande de conseil',
        when: 'il y a deux mois',
        result: '« Il ne demande rien. » C’est vrai. Enfin si, il demande à avoir chaud.',
      },
    ],
    stakeholders: [
      { structure: 'demeures-bief', label: 'Bailleur', role: 'Procédure, chaudière', informedOfSubmission: true, toInvite: true },
      {
        structure: 'ville-sarvelle',
        label: 'Inspectrice de salubrité',
        role: 'Entre chez lui',
        informedOfSubmission: true,
        toInvite: true,
      },
      { structure: 'cmp-nord', label: 'CMP', role: 'Ne le connaît pas', informedOfSubmission: false, toInvite: true },
      { structure: 'generalistes', label: 'Médecin généraliste', role: 'À trouver', informedOfSubmission: false, toInvite: true },
    ],
    information: {
      informed: 'yes',
      informedDay: -116,
      informedBy: 'Assistante sociale de secteur',
      how: 'Sur le palier, livret lu ensemble, debout. Il a barré deux mots du livret qu’il trouvait mal choisis et il avait raison.',
      leafletGiven: true,
      agreement: 'written',
      opposition: 'partial',
      doesNotWantShared: 'Sa famille. Elle n’apparaît donc pas ici.',
      sharesHealth: true,
      wishes: 'be-represented',
      reason: 'Ne se déplacera pas un jour ouvrable. Veut que je lise sa phrase.',
      representativeInformed: 'not-applicable',
    },
    legalDeadlines: [{ kind: 'notice-period', day: -50, note: 'Délai donné par le bailleur pour l’accès aux radiateurs.' }],
    emergencyExcluded:
      'Je lui ai proposé les urgences, il a refusé, il a accepté qu’une infirmière regarde. Elle est passée le lendemain, pas d’urgence vitale, il faut des soins.',
  },
  decision: {
    outcome: 'admissible',
    day: -106,
    by: 'nadege-corvillon',
    message: 'Recevable, et vous n’êtes plus seule avec. On se voit demain pour l’instruction.',
  },
  preparation: {
    startedDay: -105,
    rereadDay: -102,
    rereadBy: 'nadege-corvillon',
    note: 'Ancien métier retiré avec l’accord de l’autrice : trop reconnaissable. Bailleur partie : a exposé puis s’est retiré avant les pistes, de lui-même.',
    guests: [],
    partyStructures: ['demeures-bief'],
  },
};
