import { agendaLoad } from './agenda.rules';
import type { Candidate, MeetingView } from './meeting-view.schema';

export const REMAINING_STEPS = ['frame', 'carried-over', 'situations', 'length', 'people', 'convocation'] as const;

/** One thing to do before a commission opens: done or not, with the number its sentence says. */
export interface RemainingStep {
  readonly step: (typeof REMAINING_STEPS)[number];
  readonly done: boolean;
  readonly count: number;
}

/** What remains to be done before a meeting is convened, in the order it is done; nothing decides in the place of the coordinator. */
export function remainingSteps(
  meeting: Pick<
    MeetingView,
    'status' | 'facilitatorId' | 'place' | 'agenda' | 'hiddenMinutes' | 'durationMinutes' | 'situationCap' | 'people'
  >,
  candidates: readonly Pick<Candidate, 'kind' | 'carriedOver' | 'obstacles'>[],
): RemainingStep[] {
  const ready = candidates.filter(({ obstacles }) => obstacles.length === 0);
  const carried = ready.filter(({ carriedOver }) => carriedOver).length;
  const fresh = ready.filter(({ kind, carriedOver }) => kind === 'situation' && !carriedOver).length;
  const load = agendaLoad(meeting.agenda, meeting.durationMinutes - meeting.hiddenMinutes);
  const room = Math.max(0, meeting.situationCap - load.situations);
  const partners = meeting.people.filter(({ capacity, itemId }) => itemId === null && (capacity === 'member' || capacity === 'deputy'));
  const steps: readonly [RemainingStep['step'], boolean, number][] = [
    ['frame', meeting.facilitatorId !== null && meeting.place !== '', 0],
    ['carried-over', carried === 0, carried],
    ['situations', fresh === 0 || room === 0, Math.min(fresh, room)],
    ['length', load.overrunMinutes === 0, load.overrunMinutes],
    ['people', partners.length > 0, partners.length],
    ['convocation', meeting.status !== 'draft', 0],
  ];
  return steps.map(([step, done, count]) => ({ step, done, count }));
}
