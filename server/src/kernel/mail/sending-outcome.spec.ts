import { outcomeOf } from './sending-outcome';

describe('what a mail server meant', () => {
  it.each([
    [{ code: 'EENVELOPE', responseCode: 550 }, 'refused'],
    [{ code: 'EMESSAGE', responseCode: 554 }, 'refused'],
    [{ code: 'EENVELOPE', responseCode: 451 }, 'delayed'],
    [{ code: 'EAUTH', responseCode: 535 }, 'not-recognised'],
    [{ code: 'EPROTOCOL', responseCode: 554 }, 'unreachable'],
    [{ code: 'ECONNREFUSED' }, 'unreachable'],
    [new Error('anything'), 'unreachable'],
  ])('%o means %s', (error, expected) => {
    expect(outcomeOf(error)).toBe(expected);
  });
});
