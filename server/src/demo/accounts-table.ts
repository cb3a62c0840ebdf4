import { join } from 'node:path';
import type { DemoAccount } from './demo-cast';

/** What is printed once: who to sign in as, sorted so that the three windows of a first meeting come first. */
export function accountsTable(accounts: readonly DemoAccount[], dataDir: string): string {
  const sorted = [...accounts].sort((a, b) => rank(a) - rank(b));
  const width = Math.max(...sorted.map(({ email }) => email.length));
  const lines = sorted.map(({ email, password, name, roles }) => `  ${email.padEnd(width)}  ${password}  ${name} (${roles.join(', ')})`);
  return `\nDemonstration accounts (fictitious people), shown once, kept in ${join(dataDir, 'demo-accounts.json')}:\n${lines.join('\n')}\n\n`;
}

const FIRST = ['coordinator', 'facilitator', 'member'];

function rank({ roles }: DemoAccount): number {
  const found = FIRST.findIndex((role) => roles.includes(role));
  return found === -1 ? FIRST.length : found;
}
