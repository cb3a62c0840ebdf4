import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import type { Config } from '../config/config';

const VALID_DAYS = 180;
const DAY_MS = 86_400_000;

/** Serves `/.well-known/security.txt` (RFC 9116) when the operator named whom to write to; without it the address does not exist. */
export function serveSecurityContact(app: NestExpressApplication, { securityContact, publicUrl }: Config, now: () => Date): void {
  if (securityContact === undefined) return;
  app.use('/.well-known/security.txt', (_request: Request, response: Response) => {
    const lines = [
      `Contact: ${securityContact}`,
      `Expires: ${new Date(now().getTime() + VALID_DAYS * DAY_MS).toISOString()}`,
      'Preferred-Languages: fr, en',
      ...(publicUrl === undefined ? [] : [`Canonical: ${publicUrl}/.well-known/security.txt`]),
    ];
    response.type('text/plain').send(`${lines.join('\n')}\n`);
  });
}
