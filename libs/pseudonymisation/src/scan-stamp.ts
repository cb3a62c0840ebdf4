import type { ScanStamp } from '@croisee/domain/situations/preparation.schema';
import type { Finding } from './finding';
import { SCANNER_VERSION, stampOf } from './stamp';

/** The mark to keep beside a text: its digest, the version that read it, and how many findings are still open. It holds no passage. */
export function scanStampOf(
  text: string,
  findings: readonly Finding[],
  { scannedAt, isAccepted = () => false }: { scannedAt: string; isAccepted?: (finding: Finding) => boolean },
): ScanStamp {
  return {
    digest: stampOf(text),
    scannerVersion: SCANNER_VERSION,
    scannedAt,
    blocking: findings.filter(({ tier }) => tier === 'block').length,
    unconfirmed: findings.filter((finding) => finding.tier === 'confirm' && !isAccepted(finding)).length,
  };
}
