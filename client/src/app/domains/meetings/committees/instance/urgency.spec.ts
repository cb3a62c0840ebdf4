import type { Deliverable } from '@croisee/domain/meetings/committees/committee.schema';
import { deliverablesByUrgency } from './urgency';

const one = (title: string, state: Deliverable['state'], dueOn: string | null): Deliverable => ({
  ...{ id: title, version: 1, meetingId: 'm', topic: 'tools', structureId: null, structureName: null, late: false },
  ...{ title, state, dueOn },
});

describe('what an instance owes', () => {
  it('is read across its meetings, the most urgent first, what is settled last', () => {
    const meetings = [
      { deliverables: [one('livré', 'delivered', '2026-01-01'), one('sans échéance', 'to-do', null)] },
      { deliverables: [one('mars', 'in-progress', '2026-03-01'), one('février', 'to-do', '2026-02-01')] },
    ];
    expect(deliverablesByUrgency(meetings).map(({ title }) => title)).toEqual(['février', 'mars', 'sans échéance', 'livré']);
  });
});
