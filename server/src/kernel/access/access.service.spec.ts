import type { Persona } from '@croisee/domain/access/persona';
import { Access } from './access.service';

const member: Persona = {
  accountId: 'a',
  councilId: 'c',
  memberId: 'm',
  sessionId: 's',
  displayName: 'Une membre',
  roles: ['member'],
  structureIds: ['ccas'],
  circle: 3,
  charter: 'signed',
  language: 'fr',
};

describe('policies kept from one request to the next', () => {
  it('serve whoever reads exactly the same, and nobody else', () => {
    const access = new Access();
    const policy = access.policyOf(member);
    expect(access.policyOf({ ...member })).toBe(policy);
    for (const other of [{ roles: ['guest'] }, { charter: 'outdated' }, { councilId: 'd' }, { structureIds: [] }, { preparationDue: true }])
      expect(access.policyOf({ ...member, ...other } as Persona)).not.toBe(policy);
  });

  it('are limited in number: who came least recently is built anew', () => {
    const access = new Access();
    const first = access.policyOf(member);
    for (let index = 0; index < 500; index += 1) access.policyOf({ ...member, accountId: `a${index}` });
    expect(access.policyOf({ ...member })).not.toBe(first);
    const last = access.policyOf({ ...member, accountId: 'a499' });
    expect(access.policyOf({ ...member, accountId: 'a499' })).toBe(last);
  });
});
