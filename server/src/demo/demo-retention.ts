import { BreachService } from '../domains/retention/breach.service';
import { RightsService } from '../domains/retention/rights.service';
import { UnitOfWork } from '../kernel/database/unit-of-work';
import type { DemoAct } from './demo-act';
import type { DemoStage } from './demo-stage';

/** What the registers hold: a request answered, one that waits, a breach that was told to the authority. All of it is invented. */
export function actsOfRetention(stage: DemoStage): DemoAct[] {
  const [asked, other] = stage.council.situations;
  if (asked === undefined || other === undefined || !stage.has('coordinator')) return [];
  const coordinator = () => stage.as(stage.holderOf('coordinator'));
  const rights = () => stage.service(RightsService);
  return [
    {
      what: 'a request of access, answered',
      day: -34,
      time: '10:10',
      play: async () => {
        const persona = await coordinator();
        const code = await codeOf(stage, asked.key);
        const { id } = await rights().open(persona, { kind: 'access', code, channel: 'submitter', receivedOn: stage.dateOf(-35) });
        await rights().step(persona, id, { step: 'identity-checked-outside', note: 'Par la structure à l’origine de la saisine.' });
        stage.goTo(-34, '10:40');
        await rights().answer(persona, id, { outcome: 'granted', note: 'Texte remis en main propre par la structure.' });
      },
    },
    {
      what: 'a breach, told to the authority',
      day: -21,
      time: '18:20',
      play: async () => {
        const persona = await coordinator();
        const breaches = stage.service(BreachService);
        const { id } = await breaches.open(persona, {
          ...{ nature: 'confidentiality', risk: 'risk', discoveredAt: stage.instantOf(-21, '16:45'), peopleAffected: 2 },
          facts: 'Exemple inventé : un ordre du jour imprimé a été oublié dans une salle de réunion partagée, puis retrouvé le soir même.',
          consequences: 'Deux codes de situation ont pu être lus ; aucun texte ne figurait sur la feuille.',
          measures: 'Feuille récupérée et détruite ; les ordres du jour ne s’impriment plus avant la séance.',
        });
        await breaches.step(persona, id, { step: 'contained', note: 'Feuille détruite.' });
        stage.goTo(-21, '18:40');
        await breaches.step(persona, id, { step: 'authority-notified', note: 'Téléservice, le soir même.' });
        await breaches.close(persona, id);
      },
    },
    {
      what: 'a request of rectification that waits',
      day: -6,
      time: '09:05',
      play: async () => {
        const persona = await coordinator();
        const code = await codeOf(stage, other.key);
        const { id } = await rights().open(persona, { kind: 'rectification', code, channel: 'letter', receivedOn: stage.dateOf(-7) });
        await rights().step(persona, id, { step: 'submitter-asked', note: '' });
      },
    },
  ];
}

function codeOf(stage: DemoStage, key: string): Promise<string> {
  return stage.service(UnitOfWork).readAsSystem(stage.councilId, async (tx) => {
    const [row] = await tx.manager.query<{ code: string }[]>('SELECT code FROM situation WHERE id = $1', [stage.idOf(key)]);
    if (row === undefined) throw new Error(`The demonstration names "${key}" before it exists.`);
    return row.code;
  });
}
