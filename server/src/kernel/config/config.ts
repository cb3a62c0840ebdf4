import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { readOpenIdProviders, type OpenIdProvider } from './openid-config';

const port = z.coerce.number().int().min(0).max(65_535);
const flag = z.enum(['0', '1']).transform((value) => value === '1');

const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_ADMIN_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  CLIENT_DIR: z.string().min(1).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>"\r\n]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, 'an address, or a name and an address in <>')
    .optional(),
  SECURITY_CONTACT: z
    .union([z.url({ protocol: /^https$/ }), z.string().regex(/^mailto:[^@\s]+@[^@\s]+$/, 'https://… or mailto:…')])
    .optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  HINTS: z.enum(['on', 'off']).default('on'),
  ROOT_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
    .optional(),
  AUDIT_MONTHS: z.coerce.number().int().min(6).max(12).default(12),
  DEMO: flag.default(true),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

/** What the process was told, validated once at boot; nothing else reads the environment. */
export interface Config {
  readonly production: boolean;
  readonly test: boolean;
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Owner connection: provisions the application's role and migrates; never used to serve a request. */
  readonly databaseAdminUrl: string;
  /** Origins from which state may be changed. */
  readonly publicUrl: string | undefined;
  readonly clientDir: string | undefined;
  /** The mail server; without it letters wait, readable by the coordinator. */
  readonly smtpUrl: string | undefined;
  /** Whom letters come from. */
  readonly mailFrom: string | undefined;
  /** Whom to tell about a weakness (`/.well-known/security.txt`). */
  readonly securityContact: string | undefined;
  /** Carries the hints between nodes instead of the database. */
  readonly redisUrl: string | undefined;
  /** False in tests that lose every hint between nodes. */
  readonly hints: boolean;
  /** 32 bytes; absent: kept in `dataDir/keys/root.key`. */
  readonly rootKeyHex: string | undefined;
  /** How long a row of the journal is kept, in whole months. */
  readonly auditMonths: number;
  /** Identity providers offered at sign-in. */
  readonly openIdProviders: readonly OpenIdProvider[];
  readonly demo: boolean;
  readonly logLevel: string;
}

/** All faults of the environment together, by variable name, never with a value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads `NAME`, or the file that `NAME_FILE` points to, for every variable of the schema. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  const given: Record<string, string> = {};
  for (const name of Object.keys(environmentSchema.shape)) {
    const value = valueOf(environment, name, faults);
    if (value !== undefined && value !== '') given[name] = value;
  }
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) faults.push(...parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  if (parsed.data?.SMTP_URL !== undefined) {
    if (parsed.data.MAIL_FROM === undefined) faults.push('MAIL_FROM: needed with SMTP_URL');
    if (parsed.data.PUBLIC_URL === undefined) faults.push('PUBLIC_URL: needed with SMTP_URL, letters lead to it');
  }
  const openIdProviders = readOpenIdProviders(environment, (name) => valueOf(environment, name, faults), faults);
  if (openIdProviders.length > 0 && parsed.data?.PUBLIC_URL === undefined)
    faults.push('PUBLIC_URL: needed with OIDC_*, providers send people back to it');
  if (faults.length > 0 || !parsed.success) throw new ConfigError(`The configuration has faults:\n  ${faults.join('\n  ')}`);
  const values = parsed.data;
  return {
    production: values.NODE_ENV === 'production',
    test: values.NODE_ENV === 'test',
    port: values.PORT,
    host: values.HOST,
    dataDir: resolve(values.DATA_DIR),
    databaseAdminUrl: values.DATABASE_ADMIN_URL,
    publicUrl: values.PUBLIC_URL === undefined ? undefined : new URL(values.PUBLIC_URL).origin,
    clientDir: values.CLIENT_DIR === undefined ? undefined : resolve(values.CLIENT_DIR),
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    securityContact: values.SECURITY_CONTACT,
    redisUrl: values.REDIS_URL,
    hints: values.HINTS === 'on',
    rootKeyHex: values.ROOT_KEY,
    auditMonths: values.AUDIT_MONTHS,
    openIdProviders,
    demo: values.DEMO,
    logLevel: values.LOG_LEVEL,
  };
}

function valueOf(environment: Readonly<Record<string, string | undefined>>, name: string, faults: string[]): string | undefined {
  const file = environment[`${name}_FILE`];
  if (file === undefined) return environment[name];
  if (!existsSync(file)) {
    faults.push(`${name}_FILE: the file does not exist`);
    return undefined;
  }
  return readFileSync(file, 'utf8').trim();
}
