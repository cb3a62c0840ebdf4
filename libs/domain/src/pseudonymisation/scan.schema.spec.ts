import { SCAN_TEXT_MAX_LENGTH, scanRequestSchema, scanResponseSchema } from './scan.schema';

const finding = { start: 0, end: 6, kind: 'person', confidence: 0.9, suggestion: '[Personne 1]' };

describe('messages of the identity check', () => {
  it('accepts a text up to the limit and refuses a longer one', () => {
    expect(scanRequestSchema.safeParse({ text: 'a'.repeat(SCAN_TEXT_MAX_LENGTH) }).success).toBe(true);
    expect(scanRequestSchema.safeParse({ text: 'a'.repeat(SCAN_TEXT_MAX_LENGTH + 1) }).success).toBe(false);
  });

  it('refuses any other field, so that nobody sends who the text is about', () => {
    expect(scanRequestSchema.safeParse({ text: 'a', situationId: 'x' }).success).toBe(false);
  });

  it('answers exactly the five public fields of a finding', () => {
    expect(scanResponseSchema.safeParse({ findings: [finding] }).success).toBe(true);
    expect(scanResponseSchema.safeParse({ findings: [{ ...finding, text: 'Karine' }] }).success).toBe(false);
    expect(scanResponseSchema.safeParse({ findings: [{ ...finding, kind: 'unknown' }] }).success).toBe(false);
  });
});
