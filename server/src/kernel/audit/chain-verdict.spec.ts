import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { RootKey } from '../crypto/root-key';
import { FIRST_HASH, type ChainLink } from './audit-line';
import { AuditSigner, type SignedStatement } from './audit-signature';
import { ChainExamination, type ChainVerdict } from './chain-verdict';

const COUNCIL = '1f0c2f3e-0000-4000-8000-0000000000ab';
const signer = new AuditSigner(RootKey.load({ rootKeyHex: 'c4'.repeat(32), dataDir: '' }));

describe('the chain of the journal', () => {
  const links = chainOf(12);
  const end = links[11] as ChainLink;
  const statements = [links[4], end].map((link) => state('head', link as ChainLink));

  it('is whole when nobody touched it, from the beginning or behind a signed statement that the beginning was dropped', () => {
    expect(examine(links, statements)).toMatchObject({ rows: 12, first: 1, last: 12, lastHash: end.hash, statements: 2, faults: [] });
    const dropped = state('dropped', links[4] as ChainLink);
    expect(examine(links.slice(5), [...statements, dropped])).toMatchObject({ rows: 7, first: 6, last: 12, faults: [] });
  });

  it('shows the change of any single character of any row, and of any byte of any hash', () => {
    links.forEach((link, index) => {
      const line = link.line ?? '';
      for (let at = 0; at < line.length; at += 1)
        expectFault(replace(index, { ...link, line: `${line.slice(0, at)}${line[at] === 'x' ? 'y' : 'x'}${line.slice(at + 1)}` }));
      for (let at = 0; at < link.hash.length; at += 1)
        expectFault(
          replace(index, { ...link, hash: `${link.hash.slice(0, at)}${link.hash[at] === '0' ? '1' : '0'}${link.hash.slice(at + 1)}` }),
        );
    });
  });

  it('shows rows taken away, moved, lent and cut from either end', () => {
    links.forEach((link, index) => {
      expectFault(links.filter((other) => other !== link));
      expectFault(replace(index, { ...link, line: null }));
      expectFault(links.slice(0, index));
      if (index > 0) expectFault(links.slice(index));
    });
    const place = fc.nat({ max: links.length - 1 });
    fc.assert(
      fc.property(place, place, (one, other) => {
        fc.pre(one !== other);
        const moved = [...links];
        [moved[one], moved[other]] = [links[other] as ChainLink, links[one] as ChainLink];
        expectFault(moved);
        expectFault(replace(one, { ...(links[one] as ChainLink), line: links[other]?.line ?? null }));
      }),
      { numRuns: Number(process.env['TRUST_TAMPERINGS'] ?? 300), seed: 4 },
    );
  });

  it('shows a chain computed anew after a row was changed or slipped in, because a signed statement knows its end', () => {
    for (let index = 0; index < links.length; index += 1) {
      expectFault(chainOf(12, (place) => (place === index + 1 ? 'changed' : 'read')));
      expectFault(chainOf(13, (place) => (place === index + 1 ? 'slipped-in' : 'read')).slice(0, 12));
    }
  });

  it('believes no statement that another key signed, nor one that was changed', () => {
    const stranger = new AuditSigner(RootKey.load({ rootKeyHex: 'd5'.repeat(32), dataDir: '' }));
    const forged = stranger.state({
      kind: 'dropped',
      council: COUNCIL,
      place: 5,
      hash: links[4]?.hash ?? '',
      at: '2026-01-01T00:00:00.000Z',
    });
    expect(faultsOf(examine(links.slice(5), [forged]))).toEqual(['statement-forged', 'beginning-missing', 'changed']);
    const changed = {
      ...(statements[1] as SignedStatement),
      statement: statements[1]?.statement.replace('"place":12', '"place":11') ?? '',
    };
    expect(faultsOf(examine(links.slice(0, 11), [changed]))).toEqual(['statement-forged']);
  });

  function replace(index: number, link: ChainLink): ChainLink[] {
    return links.map((other, at) => (at === index ? link : other));
  }

  function expectFault(tampered: readonly ChainLink[]): void {
    // Not toEqual: thousands of cases, and a message only when one goes unseen.
    if (examine(tampered, statements).faults.length === 0) throw new Error(`unseen: ${JSON.stringify(tampered)}`);
  }
});

function chainOf(length: number, action: (place: number) => string = () => 'read'): ChainLink[] {
  let hash = FIRST_HASH;
  return Array.from({ length }, (_, index) => {
    const line = `${index + 1}|2026-05-04T08:00:00.000000|["${COUNCIL}", ${index + 7}, "2026-05-04T07:59:00.000000", null, "${action(index + 1)}"]`;
    hash = createHash('sha256').update(hash).update(line).digest();
    return { place: index + 1, line, hash: hash.toString('hex') };
  });
}

function state(kind: 'head' | 'dropped', { place, hash }: ChainLink): SignedStatement {
  return signer.state({ kind, council: COUNCIL, place, hash, at: '2026-05-04T08:00:00.000Z' });
}

function examine(links: readonly ChainLink[], statements: readonly SignedStatement[]): ChainVerdict {
  const examination = new ChainExamination(COUNCIL, [signer.publicKey], statements);
  for (const link of links) examination.take(link);
  return examination.conclude({ outside: [], lost: [] });
}

function faultsOf(verdict: ChainVerdict): string[] {
  return verdict.faults.map(({ fault }) => fault);
}
