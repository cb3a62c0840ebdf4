import type { Persona } from '../access/persona';
import type { CharterVersion } from './charter.schema';
import { canonicalCharter, charterState, renewalDue, signatureEvidence, type CharterSignature } from './signature.rules';

const ZONE = 'Europe/Paris';
const CHARTER = { versionId: 'v2', publishedAt: '2025-09-01T08:00:00.000Z' };

function signature(change: Partial<CharterSignature> = {}): CharterSignature {
  return { accountId: 'anne', councilId: 'here', versionId: 'v2', signedAt: '2025-11-22T10:00:00.000Z', withdrawnAt: null, ...change };
}

describe('the charter is signed', () => {
  it.each([
    ['during 12 months', [signature()], CHARTER, '2026-11-21T22:00:00.000Z', 'signed'],
    ['not one day more, by the clock of the council', [signature()], CHARTER, '2026-11-21T23:00:00.000Z', 'outdated'],
    [
      'again once renewed',
      [signature(), signature({ signedAt: '2026-11-22T09:00:00.000Z' })],
      CHARTER,
      '2026-11-22T10:00:00.000Z',
      'signed',
    ],
    ['not by an older version', [signature({ versionId: 'v1' })], CHARTER, '2026-01-01T10:00:00.000Z', 'outdated'],
    ['not by nobody', [], CHARTER, '2026-01-01T10:00:00.000Z', 'unsigned'],
    ['not before a version exists', [signature()], null, '2026-01-01T10:00:00.000Z', 'unsigned'],
    [
      'not after the signer withdrew',
      [signature({ withdrawnAt: '2026-01-01T09:00:00.000Z' })],
      CHARTER,
      '2026-01-01T10:00:00.000Z',
      'unsigned',
    ],
    [
      'not by a signature dated later',
      [signature({ signedAt: '2027-01-01T09:00:00.000Z' })],
      CHARTER,
      '2026-01-01T10:00:00.000Z',
      'unsigned',
    ],
  ] as const)('%s', (_rule, signatures, charter, now, expected) => {
    expect(charterState(signatures, charter, now, ZONE)).toBe(expected);
  });

  it('renewal is proposed during the last 30 days', () => {
    expect(renewalDue(signature(), '2026-10-21T10:00:00.000Z', ZONE)).toBe(false);
    expect(renewalDue(signature(), '2026-10-22T10:00:00.000Z', ZONE)).toBe(true);
  });
});

describe('the evidence of a signature', () => {
  const article = (number: number) => ({
    number,
    title: { fr: `Titre ${number}`, en: `Title ${number}` },
    text: { fr: 'Texte.', en: 'Text.' },
    enforcement: { fr: 'Effet.', en: 'Effect.' },
  });
  const digest = 'a'.repeat(64);
  const version: CharterVersion = {
    id: 'v2',
    label: '2026-1',
    adoptedOn: '2026-01-10',
    publishedAt: '2026-01-11T08:00:00.000Z',
    articles: [article(1), article(2)],
    digest,
  };
  const persona: Persona = {
    accountId: 'anne',
    councilId: 'here',
    memberId: 'member',
    sessionId: 'session',
    displayName: 'Anne',
    roles: ['member'],
    structureIds: ['cmp'],
    circle: 2,
    charter: 'unsigned',
    language: 'fr',
  };
  const body = { versionId: 'v2', digest, articlesRead: [2, 1], undertakes: true as const };
  const now = '2026-02-01T10:00:00.000Z';

  it('says who signed which text, for which structure and until when', () => {
    expect(signatureEvidence(body, version, persona, now, ZONE)).toMatchObject({
      ok: true,
      value: { signer: 'Anne', structureIds: ['cmp'], digest, articleCount: 2, signedAt: now, validUntil: '2027-01-31' },
    });
  });

  it.each([
    ['another version', { ...body, versionId: 'v1' }, 'CHARTER_VERSION_OUTDATED'],
    ['a text that is not the one published', { ...body, digest: 'b'.repeat(64) }, 'CHARTER_VERSION_OUTDATED'],
    ['a text not read to the end', { ...body, articlesRead: [1] }, 'CHARTER_NOT_READ'],
  ])('is refused for %s', (_rule, input, code) => {
    expect(signatureEvidence(input, version, persona, now, ZONE)).toMatchObject({ ok: false, code });
  });

  it('covers every word of every article', () => {
    const changed = { ...version, articles: [article(1), { ...article(2), text: { fr: 'Texte', en: 'Text.' } }] };
    expect(canonicalCharter(changed)).not.toBe(canonicalCharter(version));
  });
});
