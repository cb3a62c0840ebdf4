import { asAnnounced, comingCount, takenBack } from './announced-roll';

const answer = (memberId: string, given: 'none' | 'present' | 'remote' | 'excused' | 'replaced', deputyId: string | null = null) => ({
  memberId,
  answer: given,
  deputyId,
});

describe('recording those who announced that they come', () => {
  it('takes those who come, remotely or not, and the deputy who comes for somebody', () => {
    const people = ['a', 'b', 'c', 'd', 'e'].map((memberId) => ({ memberId, attendance: null }));
    const answers = [answer('a', 'present'), answer('b', 'remote'), answer('c', 'replaced', 'e'), answer('d', 'excused')];
    expect(asAnnounced(people, answers)).toEqual([
      { memberId: 'a', state: 'present' },
      { memberId: 'b', state: 'remote' },
      { memberId: 'e', state: 'present' },
      { memberId: 'c', state: 'replaced', replacedBy: 'e' },
    ]);
    expect(comingCount(asAnnounced(people, answers))).toBe(3);
  });

  it('leaves alone whoever is on the roll already, and whoever is not on the list', () => {
    expect(asAnnounced([{ memberId: 'a', attendance: 'left' }], [answer('a', 'present'), answer('z', 'present')])).toEqual([]);
  });

  it('is taken back for those who still stand as recorded, nobody else', () => {
    const people = [
      { memberId: 'a', attendance: 'present' as const },
      { memberId: 'b', attendance: 'left' as const },
    ];
    const lines = ['a', 'b'].map((memberId) => ({ memberId, state: 'present' as const }));
    expect(takenBack(people, lines)).toEqual([{ memberId: 'a', state: null }]);
  });
});
