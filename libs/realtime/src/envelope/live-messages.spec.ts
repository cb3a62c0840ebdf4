import * as fc from 'fast-check';
import { toBase64 } from 'lib0/buffer';
import { ackOk, ackRefusal } from './ack';
import { base64Length, MAX_FRAME_BYTES, MAX_UPDATE_BYTES } from './frame-limits';
import { CLIENT_MESSAGES, isClientEventName, readClientMessage, type ClientEventName } from './live-messages';
import { meetingJoinAckSchema } from './meeting-messages';
import { minutesPushAckSchema } from './minutes-messages';

const ID = '6f1c1a52-7a0b-4b7e-9f57-2f4f3f1f9a10';

const GOOD: Record<ClientEventName, Record<string, unknown>> = {
  'meeting:join': { meetingId: ID, afterSeq: 3 },
  'meeting:leave': { meetingId: ID },
  'meeting:command': { meetingId: ID, commandId: ID, type: 'request-floor', payload: { kind: 'speech' }, expectedVersion: 2 },
  'minutes:open': { documentId: ID, stateVector: 'AA==', replica: { clientId: 7, secret: '0123456789abcdef' } },
  'minutes:push': { documentId: ID, generation: 1, opId: ID, update: 'AAA=' },
  'minutes:presence': { documentId: ID, state: 'AA==' },
  'minutes:close': { documentId: ID },
};

const NAMES = Object.keys(CLIENT_MESSAGES).filter(isClientEventName);

describe('a message of a client', () => {
  it.each(NAMES)('%s is read as it was sent, and refused with a field missing, unknown, or of a wrong type', (name) => {
    const good = GOOD[name];
    expect(readClientMessage(name, good)).toEqual({ ok: true, value: good });
    expect(readClientMessage(name, { ...good, extra: 1 }).ok).toBe(false);
    for (const field of Object.keys(good)) {
      if (field === 'payload') continue;
      expect(readClientMessage(name, { ...good, [field]: ['x'] })).toMatchObject({
        ok: false,
        code: 'INVALID_INPUT',
        details: { fields: [field] },
      });
    }
  });

  it('is refused without an exception and without repeating a word of it, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.anything(), (name, payload) => {
        expect(readClientMessage(name, payload).ok).toBe(false);
      }),
    );
    const refusal = readClientMessage('minutes:push', { documentId: 'Untel', update: 'Untel' });
    expect(JSON.stringify(refusal)).not.toContain('Untel');
  });

  it('is a minutes update of 32 KiB at most, which fits a frame', () => {
    const push = (bytes: number) =>
      readClientMessage('minutes:push', { ...GOOD['minutes:push'], update: toBase64(new Uint8Array(bytes)) }).ok;
    expect(push(MAX_UPDATE_BYTES)).toBe(true);
    expect(push(MAX_UPDATE_BYTES + 3)).toBe(false);
    expect(base64Length(MAX_UPDATE_BYTES)).toBeLessThan(MAX_FRAME_BYTES);
  });

  it('is known by its exact name only', () => {
    expect(['meeting:join', 'toString', '__proto__', 'meeting:event'].map(isClientEventName)).toEqual([true, false, false, false]);
  });
});

describe('an acknowledgement', () => {
  it('is a success with its fields or a coded refusal, and nothing between', () => {
    expect(minutesPushAckSchema.safeParse(ackOk({ seq: 4 })).success).toBe(true);
    expect(minutesPushAckSchema.safeParse(ackRefusal('RESYNC', 'à resynchroniser', 'AA==')).success).toBe(true);
    expect(minutesPushAckSchema.safeParse({ ok: false }).success).toBe(false);
    expect(minutesPushAckSchema.safeParse({ ok: true }).success).toBe(false);
    const me = { roles: [], recusals: [], can: [] };
    const join = { seq: 0, epoch: 0, serverTime: '2030-01-15T13:00:00.000Z', me };
    expect(meetingJoinAckSchema.safeParse(ackOk({ ...join, state: {} })).success).toBe(true);
  });
});
