import fc from 'fast-check';
import {
  canTake,
  openActions,
  SITUATION_ACTIONS,
  SITUATION_STATUSES,
  step,
  type SituationAction,
  type SituationStatus,
  type Standing,
} from './lifecycle';

const standing = (status: SituationStatus, change: Partial<Standing> = {}): Standing => ({
  status,
  resumesAt: null,
  passages: 0,
  ...change,
});

describe('the life of a situation', () => {
  it.each<[SituationStatus, number, readonly SituationAction[]]>([
    ['draft', 0, ['submit', 'withdraw', 'suspend', 'redirect-as-emergency', 'purge']],
    ['submitted', 0, ['ask-to-complete', 'declare-admissible', 'declare-inadmissible', 'withdraw', 'suspend', 'redirect-as-emergency']],
    ['to-complete', 0, ['submit', 'declare-inadmissible', 'withdraw', 'suspend', 'redirect-as-emergency']],
    ['admissible', 0, ['ask-to-complete', 'withdraw', 'start-preparation', 'suspend', 'redirect-as-emergency']],
    ['in-preparation', 0, ['ask-to-complete', 'withdraw', 'put-on-agenda', 'suspend', 'redirect-as-emergency']],
    ['on-agenda', 0, ['withdraw', 'take-off-agenda', 'open-in-session', 'suspend', 'redirect-as-emergency']],
    ['in-session', 0, ['withdraw', 'take-off-agenda', 'build-response', 'suspend', 'redirect-as-emergency']],
    ['response-built', 1, ['start-follow-up', 'close', 'suspend', 'redirect-as-emergency']],
    ['followed-up', 1, ['put-on-agenda', 'close', 'suspend', 'redirect-as-emergency']],
    ['suspended', 0, ['withdraw', 'resume', 'redirect-as-emergency']],
    ['suspended', 1, ['withdraw', 'close', 'resume', 'redirect-as-emergency']],
    ['not-admissible', 0, ['purge']],
    ['withdrawn', 0, ['purge']],
    ['redirected-as-emergency', 0, ['purge']],
    ['closed', 1, ['purge']],
    ['purged', 1, []],
  ])('from %s after %i passages only these are open', (status, passages, actions) => {
    expect(openActions(standing(status, { passages }))).toEqual(actions);
  });

  it('a deferred item goes back to preparation, or to follow-up after an earlier response', () => {
    expect(step(standing('in-session'), 'take-off-agenda')).toMatchObject({ ok: true, value: { status: 'in-preparation' } });
    expect(step(standing('in-session', { passages: 1 }), 'take-off-agenda')).toMatchObject({ ok: true, value: { status: 'followed-up' } });
  });

  it('a lifted opposition resumes where the situation was, but never straight into a meeting', () => {
    for (const status of SITUATION_STATUSES.filter((each) => canTake(standing(each), 'suspend'))) {
      const suspended = step(standing(status), 'suspend');
      if (!suspended.ok) throw new Error(status);
      const resumed = step(suspended.value, 'resume');
      if (!resumed.ok) throw new Error(status);
      expect(resumed.value.resumesAt).toBeNull();
      expect(resumed.value.status).toBe(status === 'on-agenda' || status === 'in-session' ? 'in-preparation' : status);
    }
  });

  it('whatever is asked in whatever order, only open actions act and each response is one passage', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SITUATION_ACTIONS), { maxLength: 40 }), (actions) => {
        let current = standing('draft');
        let responses = 0;
        for (const action of actions) {
          const open = canTake(current, action);
          const outcome = step(current, action);
          if (outcome.ok !== open) return false;
          if (outcome.ok) current = outcome.value;
          if (outcome.ok && action === 'build-response') responses += 1;
          if (current.status === 'closed' && current.passages === 0) return false;
          if ((current.resumesAt !== null) !== (current.status === 'suspended')) return false;
        }
        return current.passages === responses;
      }),
    );
  });
});
