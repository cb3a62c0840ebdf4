import type { SignatureEvidence } from '@croisee/domain/charter/charter.schema';

/** The evidence as a plain text to keep: one fact per line, labels given by the caller in the language of the interface. */
export function evidenceText(
  evidence: SignatureEvidence,
  title: string,
  lines: readonly (readonly [label: string, value: string])[],
): string {
  return [title, '', ...lines.map(([label, value]) => `${label} : ${value}`), '', `« ${evidence.statement} »`, ''].join('\n');
}

/** Gives a text to the browser as a file, without any address that could be reached later. */
export function saveAsFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
