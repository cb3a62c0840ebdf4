import { scan } from './scan';
import { scanStampOf } from './scan-stamp';

const scannedAt = '2026-03-02T08:00:00.000Z';

describe('the mark kept beside a scanned text', () => {
  const text = 'Mme Durieux, visite le 14 février 2024, rendez-vous le 3 mars.';

  it('counts what blocks and what waits for a confirmation, and leaves hints out', () => {
    expect(scanStampOf(text, scan(text), { scannedAt })).toMatchObject({ blocking: 1, unconfirmed: 1, scannedAt });
  });

  it('lets a person accept a doubtful finding, never a near certain one', () => {
    expect(scanStampOf(text, scan(text), { scannedAt, isAccepted: () => true })).toMatchObject({ blocking: 1, unconfirmed: 0 });
  });

  it('holds no passage of the text', () => {
    expect(JSON.stringify(scanStampOf(text, scan(text), { scannedAt }))).not.toContain('Durieux');
  });
});
