import { DataProtectionService } from '../domains/data-protection/data-protection.service';
import { EthicsService } from '../domains/ethics/ethics.service';
import { IdentityRequestsService } from '../domains/situations/identity-requests.service';
import type { DemoAct } from './demo-act';
import type { DemoStage } from './demo-stage';

/** Questions of ethics and what became doctrine, the controller's file, requests for identity. All of it is invented. */
export function actsOfEthics(stage: DemoStage): DemoAct[] {
  if (!stage.has('ethics-referent') || !stage.has('facilitator')) return [];
  return [...questionsOfEthics(stage), controllerFile(stage), ...identityRequests(stage)];
}

function questionsOfEthics(stage: DemoStage): DemoAct[] {
  const service = () => stage.service(EthicsService);
  const referent = () => stage.as(stage.holderOf('ethics-referent'));
  return [
    {
      what: 'a question of ethics, kept as doctrine',
      day: -48,
      time: '11:20',
      play: async () => {
        const { id } = await service().ask(await stage.as(stage.holderOf('member')), {
          motive: 'place-of-the-person',
          text: 'Un proche souhaite assister à la séance alors que la personne concernée ne le veut pas. Que répondre à ce proche ?',
        });
        stage.goTo(-46, '18:05');
        await service().answer(await referent(), id, {
          text: 'La volonté de la personne passe d’abord : le proche n’assiste pas. On peut lui proposer un temps à part, sans parler d’elle.',
          doctrine: {
            question: 'Un proche peut-il assister à la séance contre la volonté de la personne concernée ?',
            answer:
              'Non. La personne choisit qui l’accompagne. Un proche en difficulté peut être reçu à part, pour lui-même, par une association de familles.',
          },
        });
      },
    },
    {
      what: 'a question of ethics that waits',
      day: -4,
      time: '17:10',
      play: async () => {
        await service().ask(await stage.as(stage.holderOf('facilitator')), {
          motive: 'words',
          text: 'Comment reprendre, sans blesser, un participant qui résume quelqu’un par son diagnostic supposé ?',
        });
      },
    },
  ];
}

function controllerFile(stage: DemoStage): DemoAct {
  return {
    what: 'the controller’s file filled in',
    day: -58,
    time: '15:40',
    play: async () => {
      const coordinator = await stage.as(stage.holderOf('coordinator'));
      const files = stage.service(DataProtectionService);
      const { version } = await files.view(coordinator);
      await files.save(coordinator, {
        version,
        controllerAddress: 'Direction des affaires générales, centre hospitalier (adresse fictive)',
        officerContact: 'Boîte partagée du délégué à la protection des données (fictive)',
        rightsContact: 'Secrétariat de la coordination, ou la structure qui accompagne la personne',
        jointControllers: '',
        hosting: 'Hébergement fictif de démonstration',
        legalBasis: 'public-interest',
      });
    },
  };
}

/** Both are asked while the members of the coming commission read the situations: one is answered, one waits for the submitter. */
function identityRequests(stage: DemoStage): DemoAct[] {
  const asked = [
    {
      situation: 'situation-loyers-porte-close',
      by: 'hugo-ternisien',
      decidedBy: 'mathieu-grandsaut',
      day: -3,
      purpose: 'already-known',
      text: 'Savoir si notre équipe accompagne déjà la personne avant de proposer une visite.',
    },
    {
      situation: 'situation-curatelle-renouvellement',
      by: 'mariam-koulebane',
      decidedBy: null,
      day: -1,
      purpose: 'joint-visit',
      text: 'Proposer un rendez-vous commun dans nos locaux si elle en est d’accord.',
    },
  ] as const;
  if (!stage.council.situations.some(({ key }) => key === asked[0].situation)) return [];
  const service = () => stage.service(IdentityRequestsService);
  return asked.map(({ situation, by, decidedBy, day, purpose, text }) => ({
    what: `identity asked for, ${situation}`,
    day,
    time: '16:30',
    play: async () => {
      const { id } = await service().ask(await stage.as(by), stage.idOf(situation), { purpose, text, days: 30 });
      if (decidedBy === null) return;
      stage.goTo(day, '17:15');
      await service().decide(await stage.as(decidedBy), id, {
        outcome: 'told',
        reason: 'Visite utile et attendue ; je vous appelle demain matin.',
        days: 15,
      });
    },
  }));
}
