import * as fc from 'fast-check';
import { isHidden, viewerOf } from './actor';
import { itemIdOf } from './events';
import { projectEvents } from './project-event';
import { projectState } from './project-state';
import { queueEvents } from './queue/queue.messages';
import { redactAnswers, redactTurns } from './redact';
import { reduceAll } from './reduce';
import { closedMeeting, curtainedMeeting, playedMeeting, READERS } from './testing/arbitrary-commands';

// Real: rules, reducer, projections. Random: the meeting. Nothing is mocked.
const RUNS = { numRuns: 100 };

describe('what each reader receives', () => {
  it('gives the same state whether the server projects its state or the reader reduces projected events', () => {
    fc.assert(
      fc.property(playedMeeting, (meeting) => {
        for (const reader of READERS) {
          const viewer = viewerOf(meeting.state, reader);
          const received = reduceAll(projectState(meeting.start, viewer), projectEvents(meeting.events, viewer));
          expect(received).toEqual(projectState(meeting.state, viewer));
        }
      }),
      RUNS,
    );
  });

  it('sends nothing of an item to a person recused from it, nor to anybody once it is withdrawn', () => {
    fc.assert(
      fc.property(playedMeeting, (meeting) => {
        for (const reader of READERS) {
          const viewer = viewerOf(meeting.state, reader);
          const sent = JSON.stringify([
            projectState(meeting.state, viewer),
            projectEvents(meeting.events, viewer).map(({ payload }) => payload),
          ]);
          const hidden = meeting.state.agenda.filter(({ id }) => isHidden({ ...viewer, withheld: false }, id));
          for (const { id } of hidden) expect(sent).not.toContain(`"${id}"`);
        }
      }),
      RUNS,
    );
  });

  it('sends no item at all while the curtain is drawn', () => {
    fc.assert(
      fc.property(curtainedMeeting, (meeting) => {
        fc.pre(meeting.state.curtain !== null);
        for (const reader of READERS) {
          const viewer = viewerOf(meeting.state, reader);
          expect(projectState(meeting.state, viewer).agenda).toEqual([]);
          const aboutItems = projectEvents(meeting.events, viewer).filter((event) => itemIdOf(event) !== null);
          expect(aboutItems.every(({ type }) => type.startsWith('ethics-alert'))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('tells nobody but its author who answered what, at any time', () => {
    fc.assert(
      fc.property(playedMeeting, (meeting) => {
        for (const reader of READERS) {
          const viewer = viewerOf(meeting.state, reader);
          for (const event of projectEvents(meeting.events, viewer)) {
            if (event.type !== 'answer-recorded' || event.payload.memberId === reader.memberId) continue;
            expect(event).toMatchObject({ actorId: null, payload: { memberId: null, answer: null, reason: null } });
          }
        }
      }),
      RUNS,
    );
  });
});

describe('what leaves the stored events', () => {
  it('keeps no name on the answers of an ended round, and the state unchanged', () => {
    fc.assert(
      fc.property(playedMeeting, (meeting) => {
        const redacted = redactAnswers(meeting.events);
        const open = new Set(meeting.state.agenda.map(({ round }) => (round?.closedAt === null ? round.roundId : null)));
        const named = redacted.filter((event) => event.type === 'answer-recorded' && event.payload.memberId !== null);
        expect(named.every((event) => 'roundId' in event.payload && open.has(event.payload.roundId))).toBe(true);
        expect(reduceAll(meeting.start, redacted)).toEqual(meeting.state);
      }),
      RUNS,
    );
  });

  it('keeps no name on turns of speech once the meeting is closed, and the state unchanged', () => {
    fc.assert(
      fc.property(closedMeeting, (meeting) => {
        const redacted = redactTurns(meeting.events);
        for (const { type, actorId, payload } of redacted.filter((event) => Object.hasOwn(queueEvents, event.type))) {
          expect({ type, actorId, memberId: 'memberId' in payload ? payload.memberId : null }).toEqual({
            type,
            actorId: null,
            memberId: null,
          });
        }
        expect(reduceAll(meeting.start, redacted)).toEqual(meeting.state);
      }),
      RUNS,
    );
  });
});
