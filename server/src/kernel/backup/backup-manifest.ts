import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { BackupRefused } from './load-tables';

const fileSchema = z.object({ name: z.string().regex(/^[A-Za-z0-9.-]+$/), bytes: z.number(), sha256: z.string() });

export const manifestSchema = z.object({
  version: z.literal(1),
  at: z.iso.datetime(),
  rootKey: z.string(),
  data: fileSchema,
  keys: fileSchema,
  statements: fileSchema.nullable(),
  rows: z.number(),
});

/** What a backup is made of, readable without the passphrase: names, sizes and digests of its files, no content. */
export type BackupManifest = z.infer<typeof manifestSchema>;

const SUFFIX = '.manifest.json';
/** Below the folder of backups unless another one is named. */
export const KEYS_FOLDER = 'keys';
export const KEYS_SUFFIX = '.keys';

/** `croisee-2026-05-04T08-00-00-000Z`: names sort by date. */
export function backupName(at: string): string {
  return `croisee-${at.replaceAll(/[:.]/g, '-')}`;
}

export function manifestFile(folder: string, name: string): string {
  return join(folder, `${name}${SUFFIX}`);
}

/** The named backup of a folder, else its latest. */
export function readManifest(folder: string, name?: string): BackupManifest {
  const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(SUFFIX)) : [];
  const file = name === undefined ? names.toSorted().at(-1) : names.find((one) => one === `${name}${SUFFIX}`);
  if (file === undefined) throw new BackupRefused(`${folder} holds no backup${name === undefined ? '' : ` named ${name}`}.`);
  return manifestSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

/** The latest key file of a folder: keys destroyed since an older backup stay destroyed. */
export function latestKeys(folder: string): string {
  const file = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(KEYS_SUFFIX))
        .toSorted()
        .at(-1)
    : undefined;
  if (file === undefined) throw new BackupRefused(`${folder} holds no backup of keys: content could not be read.`);
  return join(folder, file);
}
