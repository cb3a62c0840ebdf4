import { aCommission } from '../../server/test/meetings/planning-world';
import type { TestWorld } from '../../server/test/support/test-server';
import { cookieOf } from '../live/open-meeting';

/** A screen of the desk as its page asks for it: every request at once, shown when the last one is answered. */
export interface Screen {
  readonly name: string;
  readonly paths: readonly string[];
}

/** What the coordinator of the measured council opens. */
export interface Desk {
  readonly cookie: string;
  readonly screens: readonly Screen[];
}

/** The screens a coordinator works in, on a situation that was answered and a commission to prepare. */
export async function deskOf(world: TestWorld, situationId: string): Promise<Desk> {
  const meeting = await aCommission(world);
  const year = new Date().getFullYear();
  const screens: Screen[] = [
    {
      name: 'home',
      paths: [
        'home/deadlines',
        'home/first-steps',
        'situations',
        'commitments?status=to-do,in-progress&mine=true&first=20',
        'meetings',
        'follow-up/waiting',
      ],
    },
    { name: 'palette, a code being typed', paths: ['home/references?q=A7'] },
    { name: 'situations', paths: ['situations'] },
    { name: 'situations to instruct', paths: ['situations?status=submitted'] },
    {
      name: 'one situation',
      paths: ['', '/timeline', '/questions', '/readers'].map((side) => `situations/${situationId}${side}`),
    },
    { name: 'follow-up of one situation', paths: [`situations/${situationId}/follow-up`] },
    { name: 'board of commitments', paths: ['commitments?recent=true&summary=true&first=50'] },
    { name: 'commitments that are late', paths: ['commitments?recent=true&overdue=true&summary=true&first=50'] },
    { name: 'returns owed, reviews at six months', paths: ['follow-up/waiting'] },
    { name: 'calendar of meetings', paths: ['meetings'] },
    { name: 'a commission to prepare', paths: ['', '/candidates', '/invitees'].map((side) => `meetings/${meeting}${side}`) },
    { name: 'indicators of a year', paths: [`indicators/book?year=${year}`] },
    { name: 'two axes crossed', paths: [`indicators/cross?subject=responses&rows=problem&columns=response&year=${year}`] },
    { name: 'unmet needs', paths: [`follow-up/observatory?year=${year}`] },
    { name: 'what is due for erasure', paths: ['retention?days=1100'] },
    { name: 'structures', paths: ['directory/structures'] },
    { name: 'accounts and mandates', paths: ['accounts', 'mandates/ending'] },
  ];
  return { cookie: await cookieOf(world, world.here, 'coordinator'), screens };
}
