import { codesOf, defineList, type Bilingual, type CodedEntry } from './coded-list';

/** Why a submission is not for the commission; each reason carries the orientation sent with the answer (R034). */
export const INADMISSIBILITY_REASONS = defineList([
  {
    code: 'N01',
    fr: 'Urgence vitale ou danger immédiat',
    en: 'Life-threatening emergency or immediate danger',
    orientation: {
      fr: 'N’attendez pas la commission : appelez le 15 ou le 112 (114 par SMS), le 3114 en cas de souffrance suicidaire. Une saisine reste possible ensuite.',
      en: 'Do not wait for the commission: call 15 or 112 (114 by text), 3114 for suicidal distress. A submission remains possible afterwards.',
    },
  },
  {
    code: 'N02',
    fr: 'Une voie de droit commun n’a pas encore été sollicitée',
    en: 'An ordinary service has not been asked yet',
    orientation: {
      fr: 'Sollicitez d’abord le service indiqué par la coordination. Si cette démarche n’aboutit pas, complétez le tableau des démarches et revenez vers nous.',
      en: 'First contact the service named by the coordinator. If this leads nowhere, add it to the steps taken and come back to us.',
    },
  },
  {
    code: 'N03',
    fr: 'La personne est mineure',
    en: 'The person is a minor',
    orientation: {
      fr: 'Tournez-vous vers la cellule de recueil des informations préoccupantes (CRIP), le 119 ou l’instance locale dédiée aux jeunes.',
      en: 'Turn to the departmental unit for reports of concern (CRIP), to 119 or to the local body for young people.',
    },
  },
  {
    code: 'N04',
    fr: 'La personne vit hors du territoire du conseil',
    en: 'The person lives outside the council’s territory',
    orientation: {
      fr: 'Adressez-vous au conseil local de santé mentale ou au CMP du lieu de vie ; la coordination peut vous mettre en relation.',
      en: 'Contact the local mental health council or community mental health centre where she lives; the coordinator can put you in touch.',
    },
  },
  {
    code: 'N05',
    fr: 'Question de seule sécurité ou de discipline locative',
    en: 'A matter of security or tenancy discipline only',
    orientation: {
      fr: 'Cette question relève du règlement locatif, de la médiation de voisinage ou des instances de sécurité, sans qu’aucune donnée ne leur soit transmise d’ici.',
      en: 'This belongs to tenancy management, neighbourhood mediation or security bodies; nothing is passed on to them from here.',
    },
  },
  {
    code: 'N06',
    fr: 'La personne s’oppose',
    en: 'The person objects',
    orientation: {
      fr: 'Son choix est respecté et la saisine s’arrête. Vous pouvez poser une question de pratique anonyme, sans situation.',
      en: 'Her choice is respected and the submission stops. You may ask an anonymous practice question, without a situation.',
    },
  },
  {
    code: 'N07',
    fr: 'La personne n’est pas informée et cette absence n’est pas justifiée',
    en: 'The person is not informed and no reason justifies it',
    orientation: {
      fr: 'Informez la personne avec le livret, ou motivez pourquoi cela est contre-indiqué aujourd’hui ; le référent éthique peut vous aider.',
      en: 'Inform the person with the leaflet, or give the reason why this is contra-indicated today; the ethics referent can help.',
    },
  },
  {
    code: 'N08',
    fr: 'Aucune question de santé psychique',
    en: 'No mental health question',
    orientation: {
      fr: 'Le service social de secteur, le CCAS ou le dispositif d’appui à la coordination sont mieux placés pour vous répondre.',
      en: 'The local social service, the municipal social action centre or the care coordination service are better placed to answer.',
    },
  },
  {
    code: 'N09',
    fr: 'Une seule structure est concernée',
    en: 'Only one structure is involved',
    orientation: {
      fr: 'L’analyse de pratique de votre équipe, ou une demande d’avis anonyme à la commission, paraissent plus adaptées.',
      en: 'Case discussion within your team, or an anonymous advice request to the commission, seems better suited.',
    },
  },
  {
    code: 'N10',
    fr: 'Demande d’attribution d’un logement ou d’une prestation',
    en: 'Request to allocate a home or a benefit',
    orientation: {
      fr: 'La commission n’attribue rien : adressez la demande au SIAO, à la commission d’attribution, à la MDPH ou à l’organisme payeur.',
      en: 'The commission allocates nothing: address the request to the shelter service, the allocation board, the disability office or the paying body.',
    },
  },
  {
    code: 'N11',
    fr: 'Fiche restée incomplète après relance',
    en: 'Form still incomplete after a reminder',
    orientation: {
      fr: 'Votre saisie est conservée le temps fixé par le conseil. Reprenez-la quand vous le pourrez, ou appelez la coordination pour la compléter ensemble.',
      en: 'What you wrote is kept for the time set by the council. Resume when you can, or call the coordinator to complete it together.',
    },
  },
  {
    code: 'N12',
    fr: 'Conflit d’intérêts',
    en: 'Conflict of interest',
    orientation: {
      fr: 'Faites porter la saisine par un autre professionnel, ou demandez au référent éthique comment procéder.',
      en: 'Have another professional carry the submission, or ask the ethics referent how to proceed.',
    },
  },
] as const satisfies readonly (CodedEntry & { readonly orientation: Bilingual })[]);

export type InadmissibilityCode = (typeof INADMISSIBILITY_REASONS)[number]['code'];

export const INADMISSIBILITY_CODES: readonly InadmissibilityCode[] = codesOf(INADMISSIBILITY_REASONS);
