import type { Permission } from '../access/permissions';
import { buildPolicy } from '../access/policy';
import { ROLES, type Role } from '../access/roles';
import { charterRules } from '../charter/charter.permissions';
import { directoryRules } from '../directory/directory.permissions';
import { indicatorsRules } from '../indicators/indicators.permissions';
import { aPersona } from '../situations/situation.fixtures';
import { identityRules } from './identity.permissions';

const RULES = [identityRules, directoryRules, charterRules, indicatorsRules];

function allowed(role: Role, permission: Permission, accountId = 'somebody', councilId = 'here') {
  const persona = aPersona({ roles: [role] });
  return buildPolicy(persona, RULES).check(permission, { councilId, accountId }).allowed;
}

const EVERYBODY: readonly Role[] = ROLES;
const ACCOUNTS: readonly Role[] = ['coordinator', 'administrator'];

/** Written by hand: who may do what that opens no content. */
const TABLE: readonly (readonly [Permission, readonly Role[]])[] = [
  ['account.list', ACCOUNTS],
  ['account.invite', ACCOUNTS],
  ['invitation.revoke', ACCOUNTS],
  ['mandate.grant', ACCOUNTS],
  ['mandate.end', ACCOUNTS],
  ['mandate.hand-over', ACCOUNTS],
  ['account.offboard', ACCOUNTS],
  ['account.recover', ['administrator']],
  ['account.reset-second-factor', ['administrator']],
  ['council.read-settings', ACCOUNTS],
  ['council.edit-settings', ['administrator']],
  ['charter.read', EVERYBODY],
  ['charter.sign', EVERYBODY],
  ['charter.publish', ['coordinator']],
  ['charter.read-signatures', ['coordinator', 'ethics-referent']],
  ['charter.read-own-evidence', []],
  [
    'directory.read',
    ['coordinator', 'facilitator', 'member', 'deputy', 'professional', 'technical-committee', 'ethics-referent', 'administrator'],
  ],
  ['directory.edit', ['coordinator']],
  ['directory.import', ['coordinator']],
  [
    'indicator.read',
    ['coordinator', 'facilitator', 'member', 'deputy', 'professional', 'technical-committee', 'elected', 'evaluator', 'ethics-referent'],
  ],
  ['indicator.read-true-counts', ['coordinator', 'facilitator']],
  ['indicator.export', ['coordinator', 'evaluator']],
];

describe('who manages the council and reads its figures', () => {
  it.each(TABLE)('%s', (permission, roles) => {
    expect(ROLES.filter((role) => allowed(role, permission))).toEqual(roles);
    expect(ROLES.filter((role) => allowed(role, permission, 'somebody', 'elsewhere'))).toEqual([]);
  });

  it('nobody gives, ends or removes their own mandates, nor gives themselves a recovery link', () => {
    for (const permission of [
      'mandate.grant',
      'mandate.end',
      'account.offboard',
      'account.recover',
      'account.reset-second-factor',
    ] as const)
      expect(ROLES.filter((role) => allowed(role, permission, 'reader'))).toEqual([]);
  });

  it('everybody reads the evidence of their own signature', () => {
    expect(ROLES.filter((role) => allowed(role, 'charter.read-own-evidence', 'reader'))).toEqual(EVERYBODY);
  });
});
