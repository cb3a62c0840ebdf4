import type { SituationStatus, Standing } from './lifecycle';
import { assertOpen, offersOf, permissionOf, SITUATION_OFFERS } from './situation-offers';

const at = (status: SituationStatus): Standing => ({ status, resumesAt: null, passages: 0 });

describe('what a page offers on a situation', () => {
  it('offers what is both allowed and possible from where it stands', () => {
    expect(offersOf(at('draft'), () => true)).toEqual(['edit', 'submit', 'withdraw', 'redirect', 'record-information', 'read-readers']);
    expect(offersOf(at('draft'), (permission) => permission === 'situation.submit')).toEqual(['submit']);
    expect(offersOf(at('in-preparation'), () => true)).toContain('put-on-agenda');
    expect(offersOf(at('in-preparation'), () => false)).toEqual([]);
  });

  it('leaves nothing to do on what is over, but to see who read it', () => {
    for (const status of ['withdrawn', 'closed', 'not-admissible', 'purged'] as const)
      expect([status, offersOf(at(status), () => true)]).toEqual([status, ['read-readers']]);
  });

  it('refuses an act with the code of its offer exactly when it is not offered', () => {
    for (const status of ['draft', 'submitted', 'on-agenda', 'suspended'] as const)
      for (const offer of SITUATION_OFFERS) {
        const offered = offersOf(at(status), (permission) => permission === permissionOf(offer)).includes(offer);
        const outcome = assertOpen(at(status), offer);
        expect([status, offer, outcome.ok]).toEqual([status, offer, offered]);
        if (!outcome.ok) expect(outcome).toMatchObject({ code: 'SITUATION_STEP_REFUSED', details: { action: offer, status } });
      }
  });
});
