import { nextSimulatedAct, type SimulatedAct } from './simulated-members';
import { TrainingMeeting } from './training-meeting';
import { TRAINEE, trainingPlan, type TrainingPart } from './training-plan';

const BEGINNING = { date: '2026-11-24', time: '09:00' };

/** Plays the simulated members, one act every three seconds, and lets the trainee act between two of them. */
function played(part: TrainingPart, seconds: number, trainee: (meeting: TrainingMeeting) => [string, object?] | null = () => null) {
  const meeting = new TrainingMeeting(trainingPlan(part, 'fr', BEGINNING));
  let drawn = 0;
  const draw = (bound: number) => (drawn = (drawn * 7 + 3) % 1009) % bound;
  const refused: string[] = [];
  const acts: SimulatedAct[] = [];
  for (let second = 0; second < seconds; second += 3) {
    const now = new Date(Date.UTC(2026, 10, 24, 8, 0, second)).toISOString();
    const own = trainee(meeting);
    if (own !== null) meeting.give(TRAINEE, { type: own[0], commandId: `own-${second}`, payload: own[1] ?? {} }, now);
    const act = nextSimulatedAct({ state: meeting.state, now, draw, language: 'fr' });
    if (act === null) continue;
    acts.push(act);
    const answer = meeting.give(act.memberId, { type: act.type, commandId: `act-${second}`, payload: act.payload }, now);
    if (!answer.ok) refused.push(`${act.type} ${answer.code}`);
  }
  return { meeting, acts, refused };
}

const answersTheRound = (meeting: TrainingMeeting): [string, object?] | null => {
  const item = meeting.state.agenda.find(({ id }) => id === meeting.state.currentItemId);
  const round = item?.round;
  const asked = round?.closedAt === null && round.asked.includes(TRAINEE) && !round.answers.some(({ memberId }) => memberId === TRAINEE);
  return asked ? ['answer-round', { answer: 'consent' }] : null;
};

describe('a training meeting', () => {
  it('goes by itself from its opening to its closing for somebody who practises sitting', () => {
    const { meeting, refused } = played('member', 3600, answersTheRound);
    expect(meeting.state.status).toBe('closed');
    expect(meeting.state.agenda.map(({ status }) => status)).toEqual(['done', 'done', 'done']);
    expect(meeting.state.agenda.filter(({ response }) => response !== null)).toHaveLength(2);
    expect(refused).toEqual([]);
  });

  it('waits for the trainee in the silent round', () => {
    const { meeting } = played('member', 3600);
    const item = meeting.state.agenda.find(({ id }) => id === 'first');
    expect(item?.round?.closedAt).toBeNull();
    expect(item?.round?.answered).toBe((item?.round?.asked.length ?? 0) - 1);
  });

  it('leaves the lead to whoever practises leading, and fills the queue for them', () => {
    const { meeting, acts } = played('facilitator', 600, ({ state }) => {
      if (state.status === 'convoked') return ['open-meeting'];
      const item = state.agenda.find(({ id }) => id === state.currentItemId);
      if (item === undefined) return ['start-item', { itemId: 'first' }];
      return item.stage === null ? ['start-stage', { stage: 'crossed-views' }] : null;
    });
    expect(meeting.state.floor.waiting.length).toBeGreaterThan(0);
    expect(acts.some(({ memberId }) => memberId === TRAINEE)).toBe(false);
    expect(new Set(acts.map(({ type }) => type))).toEqual(new Set(['record-attendance', 'request-floor']));
  });

  it('does nothing behind the curtain', () => {
    const { meeting } = played('facilitator', 60, ({ state }) => (state.status === 'convoked' ? ['open-meeting'] : ['draw-curtain', {}]));
    const behind = { state: meeting.state, now: '2026-11-24T08:02:00.000Z', draw: () => 0, language: 'fr' as const };
    expect([meeting.state.curtain === null, nextSimulatedAct(behind)]).toEqual([false, null]);
  });

  it('names nobody and holds no situation', () => {
    const { items, participants } = trainingPlan('facilitator', 'fr', BEGINNING);
    expect(
      items.every(({ situationId, situationCode, documents }) => situationId === null && situationCode === null && documents.length === 0),
    ).toBe(true);
    expect(participants.filter(({ memberId }) => memberId !== TRAINEE).every(({ displayName }) => displayName.includes('simulé'))).toBe(
      true,
    );
  });
});
