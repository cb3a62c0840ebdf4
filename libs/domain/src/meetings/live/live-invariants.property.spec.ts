import * as fc from 'fast-check';
import { parseEvent } from './events';
import { reduce } from './reduce';
import type { MeetingState } from './state';
import { playedMeeting } from './testing/arbitrary-commands';
import { elapsedMs } from './timer';

// Real: rules and reducer, on meetings played at random.
const RUNS = { numRuns: 100 };

function everyState(check: (state: MeetingState, before: MeetingState) => void): void {
  fc.assert(
    fc.property(playedMeeting, (meeting) => {
      let state = meeting.start;
      for (const event of meeting.events) {
        const next = reduce(state, event);
        check(next, state);
        state = next;
      }
    }),
    RUNS,
  );
}

describe('at every instant of any meeting', () => {
  it('has at most one current item, and only that one is marked so', () => {
    everyState((state) => {
      const current = state.agenda.filter(({ status }) => status === 'current').map(({ id }) => id);
      expect(current.length).toBeLessThanOrEqual(1);
      if (current[0] !== undefined) expect(state.currentItemId).toBe(current[0]);
    });
  });

  it('has one waiting entry per person and kind, points of ethics first', () => {
    everyState(({ floor }) => {
      const keys = floor.waiting.map(({ memberId, kind }) => `${memberId} ${kind}`);
      expect(new Set(keys).size).toBe(keys.length);
      const kinds = floor.waiting.map(({ kind }) => kind === 'point-of-ethics');
      expect([...kinds].sort((a, b) => Number(b) - Number(a))).toEqual(kinds);
    });
  });

  it('has an empty queue as soon as an item ends', () => {
    everyState((state, before) => {
      if (before.currentItemId === null || state.currentItemId !== null) return;
      expect(state.floor).toMatchObject({ waiting: [], speaking: null, interrupted: null });
    });
  });

  it('has no clock below zero, and none running while paused or behind the curtain', () => {
    everyState((state) => {
      const turns = [state.floor.speaking, state.floor.interrupted].flatMap((turn) => (turn === null ? [] : [turn.timer]));
      const timers = [...state.agenda.flatMap(({ timer, stageTimer }) => [timer, stageTimer]), ...turns];
      for (const timer of timers) {
        expect(elapsedMs(timer, '2020-01-01T00:00:00.000Z')).toBeGreaterThanOrEqual(0);
        if (state.status !== 'open' || state.curtain !== null) expect(timer.startedAt).toBeNull();
      }
    });
  });

  it('keeps the result of a round hidden until it closes, and no answer afterwards', () => {
    everyState((state) => {
      for (const { round } of state.agenda) {
        if (round === null) continue;
        if (round.closedAt === null) expect(round.result).toBeNull();
        else expect(round.answers).toEqual([]);
      }
    });
  });

  it('never changes a validated proposition but by a dated erratum', () => {
    everyState((state, before) => {
      for (const item of before.agenda.filter(({ response }) => response !== null)) {
        const after = state.agenda.find(({ id }) => id === item.id);
        if (after === undefined || after.status === 'withdrawn') continue;
        const bare = (propositions: typeof item.propositions) => propositions.map((one) => ({ ...one, errata: [] }));
        expect(bare(after.propositions)).toEqual(bare(item.propositions));
      }
    });
  });

  it('has nobody recused in the queue, in the round or with an open line in the register', () => {
    everyState((state) => {
      const item = state.agenda.find(({ id }) => id === state.currentItemId);
      for (const { memberId } of item?.recusals ?? []) {
        expect(state.floor.waiting.some((entry) => entry.memberId === memberId)).toBe(false);
        expect(item?.round?.closedAt === null && item.round.asked.includes(memberId)).toBe(false);
        expect(item?.register.some((line) => line.memberId === memberId && line.until === null)).toBe(false);
      }
    });
  });

  it('writes only events that read back as they were written', () => {
    fc.assert(
      fc.property(playedMeeting, ({ events }) => {
        for (const event of events) expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
      }),
      RUNS,
    );
  });
});
