import { remainingSteps } from './remaining-steps';

const meeting: Parameters<typeof remainingSteps>[0] = {
  status: 'draft',
  facilitatorId: null,
  place: '',
  agenda: [],
  hiddenMinutes: 0,
  durationMinutes: 60,
  situationCap: 1,
  people: [],
};
const candidate: Parameters<typeof remainingSteps>[1][number] = { kind: 'situation', carriedOver: false, obstacles: [] };
const item = (kind: 'situation' | 'free', plannedMinutes: number) =>
  ({ id: 'i', kind, plannedMinutes, situationId: kind === 'situation' ? 's' : null }) as (typeof meeting.agenda)[number];
const todo = (over: Partial<typeof meeting>, candidates: Parameters<typeof remainingSteps>[1] = []) =>
  remainingSteps({ ...meeting, ...over }, candidates).filter(({ done }) => !done);

describe('what remains before a convocation', () => {
  it('names the frame, the people and the convocation of a meeting just created', () => {
    expect(todo({}).map(({ step }) => step)).toEqual(['frame', 'people', 'convocation']);
    const person = { capacity: 'member', itemId: null } as (typeof meeting.people)[number];
    expect(todo({ facilitatorId: 'f', place: 'salle', people: [person], status: 'convoked' })).toEqual([]);
  });

  it('counts what comes from earlier meetings apart from new situations, as many as there is room for', () => {
    const candidates = [candidate, candidate, { ...candidate, carriedOver: true }];
    expect(todo({}, candidates)).toEqual(
      expect.arrayContaining([
        { step: 'carried-over', done: false, count: 1 },
        { step: 'situations', done: false, count: 1 },
      ]),
    );
    expect(todo({ agenda: [item('situation', 50)] }, [candidate]).map(({ step }) => step)).not.toContain('situations');
  });

  it('leaves out what something keeps off the agenda, and says by how much the agenda is too long', () => {
    expect(todo({}, [{ ...candidate, obstacles: [{ code: 'X', message: 'x' }] }]).map(({ step }) => step)).not.toContain('situations');
    expect(todo({ agenda: [item('free', 70)], hiddenMinutes: 5 })).toContainEqual({ step: 'length', done: false, count: 15 });
  });
});
