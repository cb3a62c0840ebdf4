import { entryByIdentity, identityFrom, type CandidateAccount } from './openid.rules';

const ANY = { acr: [], emailAttested: false };
const STRICT = { acr: ['eidas2', 'eidas3'], emailAttested: false };
const ANSWER = { subject: 's-1', acr: 'eidas2', email: ' Camille@CMP.test ', emailVerified: true };
const ACTIVE: CandidateAccount = { state: 'active', linkOnly: false, invitationOpen: false, linkedSubject: null, asksSecondFactor: false };
const IDENTITY = { subject: 's-1', verifiedEmail: 'camille@cmp.test' };

describe('what a provider answers', () => {
  it.each([
    ['is believed with its verified address, in lower case', ANSWER, ANY, 'camille@cmp.test'],
    ['gives no address that it did not verify', { ...ANSWER, emailVerified: false }, ANY, null],
    ['gives one the operator vouches for', { ...ANSWER, emailVerified: false }, { ...ANY, emailAttested: true }, 'camille@cmp.test'],
    ['is accepted at a level demanded', ANSWER, STRICT, 'camille@cmp.test'],
    ['is refused below it', { ...ANSWER, acr: 'eidas1' }, STRICT, 'OPENID_ACR_TOO_LOW'],
    ['is refused when it tells no level', { ...ANSWER, acr: null }, STRICT, 'OPENID_ACR_TOO_LOW'],
  ])('%s', (_rule, answer, demands, expected) => {
    const outcome = identityFrom(answer, demands);
    expect(outcome.ok ? outcome.value.verifiedEmail : outcome.code).toBe(expected);
  });
});

describe('an identity of a provider', () => {
  const byEmail = (account: Partial<CandidateAccount>) => ({ linked: undefined, byEmail: { ...ACTIVE, ...account } });
  const linked = (account: Partial<CandidateAccount>) => ({
    linked: { ...ACTIVE, linkedSubject: 's-1', ...account },
    byEmail: undefined,
  });
  it.each([
    ['opens the account it is linked to', linked({}), IDENTITY, ANY, 'enter'],
    ['also without an address', linked({}), { ...IDENTITY, verifiedEmail: null }, ANY, 'enter'],
    ['is linked to the active account of its address', byEmail({}), IDENTITY, ANY, 'link'],
    ['accepts an open invitation', byEmail({ state: 'invited', invitationOpen: true }), IDENTITY, ANY, 'link-and-activate'],
    ['opens no lapsed invitation', byEmail({ state: 'invited' }), IDENTITY, ANY, 'OPENID_NO_ACCOUNT'],
    ['creates no account', { linked: undefined, byEmail: undefined }, IDENTITY, ANY, 'OPENID_NO_ACCOUNT'],
    ['opens no closed account', linked({ state: 'closed' }), IDENTITY, ANY, 'OPENID_NO_ACCOUNT'],
    ['opens no account of a guest by link', byEmail({ linkOnly: true }), IDENTITY, ANY, 'OPENID_NO_ACCOUNT'],
    ['is linked by a verified address only', byEmail({}), { ...IDENTITY, verifiedEmail: null }, ANY, 'OPENID_EMAIL_UNVERIFIED'],
    ['does not replace another one', byEmail({ linkedSubject: 's-2' }), IDENTITY, ANY, 'OPENID_OTHER_IDENTITY'],
    ['does not get round a second factor', linked({ asksSecondFactor: true }), IDENTITY, ANY, 'OPENID_SECOND_FACTOR'],
    ['stands for it at a level demanded', linked({ asksSecondFactor: true }), IDENTITY, STRICT, 'enter'],
  ])('%s', (_rule, found, identity, demands, expected) => {
    const outcome = entryByIdentity(identity, found, demands);
    expect(outcome.ok ? outcome.value : outcome.code).toBe(expected);
  });
});
