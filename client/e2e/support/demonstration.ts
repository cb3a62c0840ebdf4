import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An account of the demonstration, with the password drawn for it when the server was first started. */
export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly council: string;
  readonly roles: readonly string[];
}

/** Reads a variable that the run of the scenarios always sets. */
export function given(name: 'E2E_BASE_URL' | 'E2E_DATA_DIR' | 'E2E_BROWSER'): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the scenarios through client/e2e/jest.config.cjs.`);
  return value;
}

/** The accounts a server created with its demonstration. */
export function accountsOf(dataDir: string): DemoAccount[] {
  return JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8')) as DemoAccount[];
}

/** The account of somebody of the demonstration, by the name people see. */
export function account(name: string, dataDir = given('E2E_DATA_DIR')): DemoAccount {
  const found = accountsOf(dataDir).find((one) => one.name === name);
  if (found === undefined) throw new Error(`Nobody is called ${name} in the demonstration.`);
  return found;
}
