import * as fc from 'fast-check';
import { SERVER_ACTOR, type LiveActor } from '../actor';
import type { CommandInput, CommandType } from '../commands';
import type { MeetingState } from '../state';
import { actor, PEOPLE, Rehearsal, type PersonName } from './rehearsal';

type Draw = (choices: number) => number;
type Maker = (draw: Draw, rehearsal: Rehearsal) => [PersonName | LiveActor, CommandType, object];

const ITEMS = ['opening', 'first', 'follow', 'second', 'late'];
const pick = <T>(draw: Draw, values: readonly T[]): T => values[draw(values.length)] as T;
const person = (draw: Draw) => pick(draw, PEOPLE);
const leading = (draw: Draw): PersonName => pick(draw, ['facilitator', 'facilitator', 'facilitator', 'deputy', 'coordinator'] as const);
const proposition = (draw: Draw, rehearsal: Rehearsal) => {
  const known = rehearsal.state.agenda.flatMap(({ propositions }) => propositions.map(({ propositionId }) => propositionId));
  return known.length === 0 ? 'none' : pick(draw, known);
};
const lead =
  <T extends CommandType>(type: T, payload: CommandInput<T>): Maker =>
  (draw) => [leading(draw), type, payload];

/** One maker per command, most of them likely to be accepted in some state. */
const MAKERS: readonly Maker[] = [
  lead('open-meeting', {}),
  lead('pause-meeting', {}),
  lead('resume-meeting', {}),
  lead('resume-meeting', {}),
  (draw) => [leading(draw), 'close-meeting', {}],
  (draw) => [person(draw), 'attest-destruction', {}],
  (draw) => [leading(draw), 'start-item', { itemId: pick(draw, ITEMS), openAnywayReason: 'Urgence sociale' }],
  (draw) => [leading(draw), 'start-item', { itemId: pick(draw, ITEMS) }],
  lead('close-item', {}),
  (draw) => [
    leading(draw),
    pick(draw, ['defer-item', 'redirect-item', 'withdraw-item'] as const),
    { itemId: pick(draw, ITEMS), reason: 'time' },
  ],
  (draw) => [SERVER_ACTOR, 'withdraw-item', { itemId: pick(draw, ITEMS), reason: 'agreement-withdrawn' }],
  () => [
    SERVER_ACTOR,
    'add-item',
    {
      item: {
        id: 'late',
        kind: 'situation',
        title: 'Point ajouté',
        plannedMinutes: 30,
        situationId: 's',
        situationCode: null,
        documents: [],
        lateReason: 'Audience proche',
      },
    },
  ],
  (draw, rehearsal) => [
    'coordinator',
    'reorder-agenda',
    {
      itemIds: shuffled(
        draw,
        rehearsal.state.agenda.map(({ id }) => id),
      ),
    },
  ],
  (draw) => [leading(draw), 'start-stage', { stage: pick(draw, ['expose', 'leads'] as const) }],
  lead('start-stage', { stage: 'crossed-views', dimension: 'resources' }),
  lead('extend-stage', { minutes: 5 }),
  lead('declare-new-passage', { reason: 'La situation a changé' }),
  (draw) => [person(draw), 'request-floor', { kind: pick(draw, ['speech', 'direct-answer', 'question', 'point-of-ethics'] as const) }],
  (draw) => [person(draw), 'request-floor', { kind: pick(draw, ['speech', 'question'] as const) }],
  (draw, { state }) => [person(draw), 'withdraw-request', { entryId: state.floor.waiting[0]?.entryId ?? 'none' }],
  lead('grant-floor', {}),
  lead('grant-floor', {}),
  (draw) => [person(draw), 'end-turn', {}],
  lead('put-back-last', {}),
  (draw, { state }) => [
    leading(draw),
    'reorder-queue',
    {
      entryIds: shuffled(
        draw,
        state.floor.waiting.map(({ entryId }) => entryId),
      ),
      version: state.floor.version,
    },
  ],
  (draw) => ['coordinator', 'record-attendance', { memberId: person(draw), state: pick(draw, ['present', 'remote', 'left'] as const) }],
  (draw) => [
    'coordinator',
    'record-roll',
    { lines: [0, 1, 2].map(() => ({ memberId: person(draw), state: pick(draw, ['present', 'remote', null] as const) })) },
  ],
  () => ['coordinator', 'record-attendee', { capacity: 'interpreter' }],
  (_, { state }) => ['coordinator', 'end-attendee', { attendeeId: attendeeIn(state) }],
  (draw) => [person(draw), 'declare-recusal', { itemId: pick(draw, ITEMS), reason: 'neighbour', text: 'Voisin de palier' }],
  (draw) => [person(draw), 'declare-recusal', {}],
  (draw, { state }) => [leading(draw), 'lift-recusal', recusalIn(state, draw)],
  (draw) => [leading(draw), 'exclude-member', { memberId: person(draw) }],
  (draw) => [
    leading(draw),
    'designate-deputy',
    { itemId: pick(draw, ITEMS), memberId: person(draw), replaces: pick(draw, ['facilitator', 'coordinator'] as const) },
  ],
  lead('draw-curtain', { category: 'identity-spoken' }),
  (draw) => [leading(draw), 'set-projection', { mode: pick(draw, ['following', 'frozen', 'blank'] as const) }],
  lead('open-curtain', {}),
  lead('open-curtain', {}),
  (draw) => [person(draw), 'raise-ethics-alert', { note: 'On s’éloigne de la question' }],
  (draw, { state }) => [leading(draw), 'acknowledge-ethics-alert', { alertId: state.alerts[0]?.alertId ?? 'none' }],
  (draw) => [person(draw), 'add-proposition', { code: 'R05', text: 'Visite conjointe', dueDate: '2026-12-15' }],
  (draw, rehearsal) => [
    person(draw),
    'amend-proposition',
    { propositionId: proposition(draw, rehearsal), text: 'Visite conjointe, avec son accord' },
  ],
  (draw, rehearsal) => [person(draw), 'remove-proposition', { propositionId: proposition(draw, rehearsal) }],
  lead('open-round', {}),
  lead('open-round', {}),
  (draw) => [person(draw), 'answer-round', { answer: pick(draw, ['consent', 'reservation'] as const), reason: `Motif ${draw(5)}` }],
  (draw) => [person(draw), 'answer-round', { answer: 'consent' }],
  lead('close-round', {}),
  lead('validate-response', {}),
  lead('validate-response', {}),
  (draw, rehearsal) => [
    leading(draw),
    'add-erratum',
    { itemId: pick(draw, ITEMS), propositionId: proposition(draw, rehearsal), text: 'Lire « mardi »' },
  ],
  (draw) => [leading(draw), 'propose-referent', { memberId: person(draw), side: pick(draw, ['health', 'social'] as const) }],
  (draw) => [person(draw), 'accept-referent', { side: pick(draw, ['health', 'social'] as const) }],
  (draw) => [person(draw), 'decline-referent', { side: 'social' }],
  (draw) => [person(draw), 'record-return', { itemId: pick(draw, ITEMS), what: 'Dire ce qui est proposé', byMemberId: person(draw) }],
];

function recusalIn(state: MeetingState, draw: Draw): { itemId: string; memberId: string } {
  const recused = state.agenda.flatMap((one) => one.recusals.map(({ memberId }) => ({ itemId: one.id, memberId })));
  return recused.length === 0 ? { itemId: 'first', memberId: 'guest' } : pick(draw, recused);
}

function attendeeIn(state: MeetingState): string {
  return state.agenda.flatMap(({ register }) => register.flatMap(({ attendeeId }) => attendeeId ?? [])).at(-1) ?? 'none';
}

function shuffled<T>(draw: Draw, values: readonly T[]): T[] {
  const left = [...values];
  return values.map(() => left.splice(draw(left.length), 1)[0] as T);
}

/** What ends things for everybody is drawn seldom, so that deliberations get far enough to matter. */
const RARE: readonly CommandType[] = [
  'close-meeting',
  'pause-meeting',
  'draw-curtain',
  'withdraw-item',
  'defer-item',
  'redirect-item',
  'close-item',
];

/** Gets a stuck meeting going again: opens the curtain, resumes, starts the next item. */
function unblock(rehearsal: Rehearsal, draw: Draw): void {
  const { state } = rehearsal;
  if (state.curtain !== null) rehearsal.try('facilitator', 'open-curtain', {});
  if (state.status === 'paused') rehearsal.try('facilitator', 'resume-meeting', {});
  const planned = state.agenda.filter(({ status, kind }) => status === 'planned' && kind !== 'free');
  if (state.currentItemId === null && planned.length > 0) rehearsal.try('facilitator', 'start-item', { itemId: pick(draw, planned).id });
}

/** A deliberation from propositions to validation, as far as the meeting allows. */
function deliberate(rehearsal: Rehearsal, draw: Draw): void {
  rehearsal.try('member-social', 'add-proposition', { code: 'R05', text: 'Visite conjointe, annoncée' });
  rehearsal.try('facilitator', 'open-round', {});
  for (const name of PEOPLE) if (draw(4) > 0) rehearsal.try(name, 'answer-round', { answer: 'reservation', reason: `Motif ${draw(9)}` });
  rehearsal.try('member-social', 'answer-round', { answer: 'consent' });
  if (draw(3) > 0) rehearsal.try('facilitator', 'close-round', {});
  if (draw(3) > 0) rehearsal.try('facilitator', 'validate-response', {});
}

/** A small debate: two people speak, a question interrupts. */
function debate(rehearsal: Rehearsal, draw: Draw): void {
  rehearsal.try(person(draw), 'request-floor', { kind: 'speech' });
  rehearsal.try(person(draw), 'request-floor', { kind: 'question' });
  rehearsal.try('facilitator', 'grant-floor', {});
  rehearsal.wait(30).try('facilitator', 'grant-floor', {});
  if (draw(2) > 0) rehearsal.wait(10).try('facilitator', 'end-turn', {});
}

function step(rehearsal: Rehearsal, draw: Draw): void {
  if (draw(2) === 0) unblock(rehearsal, draw);
  const scene = draw(12);
  if (scene === 0) return deliberate(rehearsal, draw);
  if (scene === 1) return debate(rehearsal, draw);
  const [who, type, payload] = pick(draw, MAKERS)(draw, rehearsal);
  if (RARE.includes(type) && draw(4) > 0) return;
  rehearsal.try(who, type, payload as CommandInput<CommandType>);
}

/** Meetings played at random: each step tries commands as somebody; refused ones leave no event. */
export const playedMeeting: fc.Arbitrary<Rehearsal> = fc
  .array(fc.array(fc.nat({ max: 9999 }), { minLength: 16, maxLength: 16 }), { minLength: 20, maxLength: 70, size: 'max' })
  .map((steps) => {
    const rehearsal = new Rehearsal().opened();
    for (const numbers of steps) {
      let used = 0;
      step(rehearsal, (choices) => (numbers[used++ % numbers.length] as number) % Math.max(1, choices));
    }
    return rehearsal;
  });

/** The same meetings with the curtain drawn at the end. */
export const curtainedMeeting = playedMeeting.map((meeting) => {
  if (meeting.state.curtain === null && meeting.state.status !== 'closed') meeting.does(SERVER_ACTOR, 'draw-curtain', {});
  return meeting;
});

/** The same meetings brought to their closing: whatever is left is closed, returned or withdrawn. */
export const closedMeeting = playedMeeting.map((meeting) => {
  const current = meeting.state.currentItemId;
  meeting.try(SERVER_ACTOR, 'open-curtain', {});
  if (current !== null) meeting.does(SERVER_ACTOR, 'withdraw-item', { itemId: current });
  for (const { id, status } of meeting.state.agenda) {
    if (status === 'decided')
      meeting.does(SERVER_ACTOR, 'record-return', { itemId: id, what: 'Dire ce qui est proposé', byStructureId: 's' });
  }
  if (meeting.state.status !== 'closed') meeting.does(SERVER_ACTOR, 'close-meeting', {});
  return meeting;
});

/** Every kind of reader of that meeting. */
export const READERS: readonly LiveActor[] = [
  ...PEOPLE.map((name) => actor(name)),
  actor('member-social', { recusedItemIds: ['first'] }),
  { ...SERVER_ACTOR, kind: 'projector' },
];
