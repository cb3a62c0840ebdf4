import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND_PAYLOADS, COMMAND_PERMISSIONS, type CommandType } from '@croisee/domain/meetings/live/commands';
import { EVENT_PAYLOADS } from '@croisee/domain/meetings/live/events';
import type * as z from 'zod';
import { CLIENT_MESSAGES, SERVER_MESSAGES } from './live-messages';

const page = readFileSync(join(__dirname, '../../../../docs/realtime-protocol.md'), 'utf8').replace(/ +/g, ' ');

/** The row of a table whose first cell names `name`. */
function rowsOf(name: string): string[] {
  return page.split('\n').filter((line) => line.startsWith(`| \`${name}\` |`));
}

function fieldsOf(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape).map(
    ([field, type]) => `\`${field}${(type as z.ZodType).safeParse(undefined).success && field !== 'payload' ? '?' : ''}\``,
  );
}

describe('docs/realtime-protocol.md', () => {
  it.each(Object.entries({ ...CLIENT_MESSAGES }))('names every field of %s, sent by a client', (name, schema) => {
    const row = rowsOf(name)[0] ?? '';
    for (const field of fieldsOf(schema)) expect(row).toContain(field);
  });

  it.each(Object.entries({ ...SERVER_MESSAGES }))('names every field of %s, sent by the server', (name, schema) => {
    const row = rowsOf(name).at(-1) ?? '';
    for (const field of fieldsOf(schema)) expect(row).toContain(field);
  });

  it.each(Object.entries(COMMAND_PAYLOADS))('tells the fields and the permission of the command %s', (name, schema) => {
    const row = rowsOf(name)[0] ?? '';
    for (const field of fieldsOf(schema)) expect(row).toContain(field);
    expect(row).toContain(`\`${COMMAND_PERMISSIONS[name as CommandType]}\``);
  });

  it.each(Object.entries(EVENT_PAYLOADS))('tells the fields of the event %s', (name, schema) => {
    const row = rowsOf(name)[0] ?? '';
    for (const field of fieldsOf(schema)) expect(row).toContain(field);
  });

  it('names nothing that the code does not know', () => {
    const named = [...page.matchAll(/^\| `([a-z]+(?:[:-][a-z-]+)+)` \|/gm)].map(([, name]) => name);
    const known = new Set([
      ...Object.keys(CLIENT_MESSAGES),
      ...Object.keys(SERVER_MESSAGES),
      ...Object.keys(COMMAND_PAYLOADS),
      ...Object.keys(EVENT_PAYLOADS),
    ]);
    expect(named.filter((name) => name !== undefined && !known.has(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(known.size);
  });
});
