import { forbiddenImport, MAY_CALL } from './import-borders.mjs';

describe('import borders', () => {
  it.each([
    ['a domain calls another through its api', 'server/src/domains/meetings/agenda.service.ts', 'server/src/domains/situations/api'],
    ['a domain imports its own files', 'server/src/domains/meetings/live/queue.service.ts', 'server/src/domains/meetings/meeting.entity'],
    ['a controller imports its service', 'server/src/domains/charter/charter.controller.ts', 'server/src/domains/charter/charter.service'],
    ['a migration imports typeorm', 'migrations/1-charter.ts', 'typeorm'],
    ['a pure library imports zod', 'libs/domain/src/meetings/agenda.schemas.ts', 'zod'],
    ['the realtime library imports a part of lib0', 'libs/realtime/src/minutes/sync.ts', 'lib0/encoding'],
    ['a test of a pure library reads a file', 'libs/domain/src/a.spec.ts', 'node:fs'],
    [
      'a client domain reads the data of another',
      'client/src/app/domains/meetings/agenda/agenda.ts',
      'client/src/app/domains/situations/data/situation-client',
    ],
  ])('let pass: %s', (_, from, target) => {
    expect(forbiddenImport(from, target)).toBeUndefined();
  });

  it.each([
    ['the kernel knows a domain', 'server/src/kernel/http/origins.ts', 'server/src/domains/identity/api', 'knows none'],
    [
      'a domain goes past the api of another',
      'server/src/domains/meetings/a.service.ts',
      'server/src/domains/situations/situation.entity',
      'domains/situations/api',
    ],
    [
      'a domain calls against the direction of the table',
      'server/src/domains/situations/a.service.ts',
      'server/src/domains/meetings/api',
      'register a listener',
    ],
    [
      'a controller sees an entity',
      'server/src/domains/charter/charter.controller.ts',
      'server/src/domains/charter/charter.entity',
      'views only',
    ],
    ['a domain injects repositories', 'server/src/domains/charter/charter.service.ts', '@nestjs/typeorm', 'unit of work'],
    ['a migration imports the application', 'migrations/1-charter.ts', 'server/src/kernel/clock/clock', 'typeorm only'],
    ['a pure library reads the disk', 'libs/domain/src/a.rules.ts', 'node:fs', 'is pure'],
    ['a pure library imports NestJS', 'libs/realtime/src/a.ts', '@nestjs/common', 'is pure'],
    ['the design system learns a domain word', 'libs/ui/src/field/field.ts', 'libs/domain/src/errors/outcome', 'no domain word'],
    [
      'a client domain imports a page of another',
      'client/src/app/domains/meetings/a.ts',
      'client/src/app/domains/situations/inbox/inbox',
      'by route',
    ],
  ])('stop with a sentence: %s', (_, from, target, sentence) => {
    expect(forbiddenImport(from, target)).toContain(sentence);
  });

  it('describe calls between domains without a cycle', () => {
    const reaches = (from, seen = new Set()) => {
      for (const next of MAY_CALL[from].filter((one) => !seen.has(one))) reaches(next, seen.add(next));
      return seen;
    };
    expect(Object.keys(MAY_CALL).filter((domain) => reaches(domain).has(domain))).toEqual([]);
  });
});
