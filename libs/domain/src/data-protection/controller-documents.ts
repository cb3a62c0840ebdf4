import type { StoredSettings } from '../identity/council-settings';
import { RETENTION_RULES, type RetentionRuleCode } from '../retention/retention-rules';
import type { AssessmentState } from './assessment.rules';
import type { ControllerDocument, ControllerFile } from './data-protection.schema';
import { MEASURES, RISKS } from './measures';

/** What the documents are written from: nothing else is claimed in them. */
export interface DocumentSource {
  readonly council: { readonly name: string; readonly bearer: string; readonly fictitious: boolean };
  readonly settings: Pick<StoredSettings, 'instanceName' | 'agreementGate' | 'smallCountThreshold'>;
  readonly file: ControllerFile;
  readonly state: AssessmentState;
}

const TO_VALIDATE = 'Modèle à valider par le délégué à la protection des données.';
const TO_FILL = 'À compléter';

const KEPT: Readonly<Record<RetentionRuleCode, string>> = {
  'unsent-draft': 'brouillon jamais transmis',
  'not-admissible': 'saisine non recevable',
  withdrawn: 'situation retirée',
  redirected: 'situation réorientée en urgence',
  closed: 'situation close',
  idle: 'situation sans activité : réexamen, sans effacement automatique',
};

const BASES: Readonly<Record<ControllerFile['legalBasis'], string>> = {
  'public-interest': 'Mission d’intérêt public, RGPD article 6, paragraphe 1, e).',
  'legal-obligation': 'Obligation légale, RGPD article 6, paragraphe 1, c).',
};

/** Documents in French, for the controller and for the people concerned: drafts to be validated, true to what the platform does. */
export function controllerDocuments(source: DocumentSource): ControllerDocument[] {
  return [register(source), assessment(source), notice(source), membersNotice(source)];
}

function register({ council, settings, file }: DocumentSource): ControllerDocument {
  return {
    id: 'register',
    title: 'Fiche du registre des traitements',
    sections: [
      { title: 'Statut du document', lines: status(council) },
      { title: 'Responsable de traitement', lines: controller(council, file) },
      {
        title: 'Finalités',
        lines: [
          `Préparer, tenir et suivre les séances de l’instance « ${settings.instanceName} » : avis pluridisciplinaire, jamais une décision sur la personne.`,
          'Suivre les propositions et les engagements des partenaires, et rendre compte par des chiffres non individuels.',
        ],
      },
      { title: 'Base légale', lines: [BASES[file.legalBasis], SENSITIVE_BASIS] },
      {
        title: 'Personnes concernées',
        lines: ['Adultes dont la situation est évoquée, sous un code.', 'Professionnels et membres du conseil.'],
      },
      { title: 'Catégories de données', lines: CATEGORIES },
      { title: 'Destinataires', lines: RECIPIENTS },
      { title: 'Durées de conservation', lines: retention() },
      { title: 'Transferts hors de l’Union européenne', lines: ['Le logiciel n’en fait aucun et n’appelle aucun service tiers.'] },
      { title: 'Mesures de sécurité', lines: [...MEASURES] },
    ],
  };
}

function assessment({ council, settings, file, state }: DocumentSource): ControllerDocument {
  return {
    id: 'assessment',
    title: 'Analyse d’impact relative à la protection des données (projet)',
    sections: [
      { title: 'Statut du document', lines: [...status(council), `État déclaré : ${STATES[state]}.`] },
      {
        title: 'Pourquoi une analyse est nécessaire',
        lines: [
          'L’accompagnement social ou médico-social de personnes figure sur la liste de la CNIL des traitements soumis à analyse d’impact.',
          'Données sensibles et personnes vulnérables : deux critères au moins sont réunis.',
        ],
      },
      { title: 'Responsable de traitement', lines: controller(council, file) },
      {
        title: 'Nécessité et proportionnalité',
        lines: [
          'Aucun champ ne reçoit un nom, une date de naissance, une adresse ou un téléphone de la personne.',
          settings.agreementGate === 'agreement'
            ? 'L’accord de la personne ouvre l’ordre du jour ; son opposition le ferme, en tout ou partie.'
            : 'L’information sans opposition ouvre l’ordre du jour ; l’opposition le ferme, en tout ou partie. Les rubriques réservées restent alors à leur auteur.',
          'Santé et protection ne sont lues que par les professions de l’article R. 1110-2 du code de la santé publique, avec l’accord de la personne.',
          `Les effectifs inférieurs à ${settings.smallCountThreshold} sont masqués hors de la coordination.`,
        ],
      },
      ...RISKS.map(({ title, causes, measures }) => ({
        title,
        lines: [
          `Ce qui pourrait y conduire : ${causes}`,
          ...measures.map((measure) => `Mesure en place : ${measure}`),
          'Gravité et vraisemblance : à apprécier par le responsable de traitement.',
        ],
      })),
      {
        title: 'Avis et suites',
        lines: [
          `Avis du délégué à la protection des données : ${TO_FILL.toLowerCase()}.`,
          `Avis des personnes concernées ou de leurs représentants : ${TO_FILL.toLowerCase()}.`,
          `Plan d’action et date de réexamen : ${TO_FILL.toLowerCase()}.`,
        ],
      },
    ],
  };
}

function notice({ council, settings, file }: DocumentSource): ControllerDocument {
  return {
    id: 'notice',
    title: 'Notice d’information à la personne concernée',
    sections: [
      { title: 'Statut du document', lines: status(council) },
      {
        title: 'De quoi s’agit-il ?',
        lines: [
          `Un professionnel qui vous connaît souhaite l’avis de « ${settings.instanceName} ». Des professionnels de santé, du social et du logement y réfléchissent ensemble.`,
          'Votre nom n’y est pas écrit. Votre situation porte un code. L’avis ne décide rien à votre place.',
        ],
      },
      {
        title: 'Vos choix',
        lines: [
          'Vous pouvez dire oui, dire non, ou refuser un partenaire ou un sujet. Vous pouvez changer d’avis à tout moment, sans conséquence sur l’aide que vous recevez.',
          'Vous pouvez venir, être accompagné, écrire. Un retour vous est fait.',
        ],
      },
      { title: 'Qui lit ?', lines: RECIPIENTS },
      { title: 'Combien de temps ?', lines: retention() },
      { title: 'Qui est responsable ?', lines: controller(council, file) },
      {
        title: 'Vos droits',
        lines: [
          `Accès, rectification, effacement, opposition : ${orToFill(file.rightsContact)}. Réponse sous un mois.`,
          'Votre référent ou la structure qui vous accompagne peut faire la demande avec vous : elle seule fait le lien avec votre code.',
          'Réclamation : Commission nationale de l’informatique et des libertés (CNIL).',
        ],
      },
    ],
  };
}

function membersNotice({ council, file }: DocumentSource): ControllerDocument {
  return {
    id: 'members-notice',
    title: 'Notice d’information aux membres et professionnels',
    sections: [
      { title: 'Statut du document', lines: status(council) },
      {
        title: 'Ce qui est enregistré sur vous',
        lines: [
          'Nom, adresse électronique, structure, profession, mandats, signatures de la charte, réussite au quiz, présences.',
          'Vos lectures et vos actes, dans un journal sans contenu, gardé de 6 à 12 mois, que la personne référente éthique peut lire.',
          'Vos réponses au tour silencieux et vos tours de parole perdent votre nom à la fin de la séance.',
        ],
      },
      { title: 'Responsable de traitement', lines: controller(council, file) },
      { title: 'Vos droits', lines: [`Accès, rectification, opposition : ${orToFill(file.rightsContact)}.`, 'Réclamation : CNIL.'] },
    ],
  };
}

const SENSITIVE_BASIS =
  'Données de santé et de prise en charge sociale : article 9, paragraphe 2, h) et paragraphe 3, par des professionnels soumis au secret, à confirmer par le délégué. L’accord au sens du droit de la santé n’est pas le consentement du RGPD.';

const CATEGORIES = [
  'Situation pseudonymisée : tranche d’âge, genre, foyer, types de ressources, logement, difficultés codées, faits et interprétations séparés, ressources et mots de la personne.',
  'Rubriques réservées : liens avec les soins sans diagnostic ni traitement, protection juridique.',
  'Information, accord, opposition de la personne.',
  'Comptes des professionnels, mandats, signatures, journal des accès.',
  'Les données pseudonymisées restent des données personnelles.',
];

const RECIPIENTS = [
  'La personne qui a saisi la commission et la coordination.',
  'Les membres de la séance, de la convocation à l’approbation du relevé ; un invité, pour son seul point.',
  'Santé et protection : les seules professions de l’article R. 1110-2 du code de la santé publique, avec l’accord de la personne.',
  'Ensuite, chaque structure ne voit que ses engagements. Aucun partenaire que la personne exclut ne lit quoi que ce soit.',
];

const STATES: Readonly<Record<AssessmentState, string>> = {
  'not-begun': 'non commencée',
  'in-progress': 'en cours',
  'declared-done': 'déclarée faite',
};

function status({ fictitious }: DocumentSource['council']): string[] {
  return fictitious ? [TO_VALIDATE, 'Conseil fictif de démonstration : aucune personne réelle n’est concernée.'] : [TO_VALIDATE];
}

function controller({ name, bearer }: DocumentSource['council'], file: ControllerFile): string[] {
  return [
    `${bearer}, qui porte ${name}.`,
    `Adresse : ${orToFill(file.controllerAddress)}.`,
    `Délégué à la protection des données : ${orToFill(file.officerContact)}.`,
    ...(file.jointControllers === '' ? [] : [`Responsables conjoints : ${file.jointControllers}`]),
    `Hébergement : ${orToFill(file.hosting)}. La certification des hébergeurs de données de santé est à vérifier selon l’hébergement choisi.`,
  ];
}

function retention(): string[] {
  const rules = RETENTION_RULES.map(({ code, delayDays }) => `${KEPT[code]} : ${delayDays} jours`);
  return [...rules, 'Durées par défaut du logiciel ; le conseil peut les abréger ou les motiver, et la page « Conservation » les montre.'];
}

function orToFill(text: string): string {
  return text.trim() === '' ? TO_FILL : text.trim();
}
