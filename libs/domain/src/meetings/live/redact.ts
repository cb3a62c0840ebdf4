import type { MeetingEvent } from './events';
import { withoutAnswer } from './project-event';

/** Takes who answered what out of the stored answers of every round that has ended; the state they reduce to is unchanged. */
export function redactAnswers(events: readonly MeetingEvent[]): MeetingEvent[] {
  const ended = new Set(
    events.flatMap((event) => (event.type === 'round-closed' || event.type === 'round-cancelled' ? [event.payload.roundId] : [])),
  );
  return events.map((event) => (event.type === 'answer-recorded' && ended.has(event.payload.roundId) ? withoutAnswer(event) : event));
}

/** Takes the names out of the queue and of the turns of a closed meeting; sectors and durations stay. */
export function redactTurns(events: readonly MeetingEvent[]): MeetingEvent[] {
  return events.some(({ type }) => type === 'meeting-closed') ? events.map(withoutSpeaker) : [...events];
}

function withoutSpeaker(event: MeetingEvent): MeetingEvent {
  switch (event.type) {
    case 'floor-requested':
      return { ...event, actorId: null, payload: { ...event.payload, memberId: null } };
    case 'last-put-back':
      return { ...event, actorId: null, payload: { ...event.payload, memberId: null } };
    case 'turn-ended':
      return { ...event, actorId: null, payload: { ...event.payload, memberId: null } };
    case 'request-withdrawn':
    case 'turn-started':
    case 'queue-reordered':
      return { ...event, actorId: null };
    default:
      return event;
  }
}
