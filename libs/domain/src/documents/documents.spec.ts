import { DOCUMENT_KINDS } from './document-kinds';
import { canFetch, documentFileName, documentNumber, keptUntil } from './documents.rules';

describe('documents that leave', () => {
  it('are numbered by year', () => {
    expect(documentNumber(2026, 7)).toBe('2026-0007');
    expect(documentNumber(2026, 12_345)).toBe('2026-12345');
  });

  it.each(DOCUMENT_KINDS)('name a file of kind %s without a person or a situation', (kind) => {
    expect(documentFileName(kind, '2026-11-24', '2026-0007', 'pdf')).toMatch(/^[a-z-]+-2026-11-24-n2026-0007\.pdf$/);
  });

  it('are kept for less time when they tell of situations', () => {
    expect(keptUntil('pack', '2026-11-24')).toBe('2026-12-02');
    expect(keptUntil('charter', '2026-11-24')).toBe('2027-11-24');
  });

  it('are fetched until their date, and no more once something in them was taken back', () => {
    const issued = { expiresAt: '2026-12-02T00:00:00.000Z', revokedAt: null };
    expect(canFetch(issued, '2026-12-01T23:59:59.000Z').ok).toBe(true);
    expect(canFetch(issued, '2026-12-02T00:00:00.000Z')).toMatchObject({ ok: false, code: 'DOCUMENT_EXPIRED' });
    expect(canFetch({ ...issued, revokedAt: '2026-11-25T00:00:00.000Z' }, '2026-11-26T00:00:00.000Z').ok).toBe(false);
  });
});
