import { randomBytes } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import type { Config } from '../config/config';

const MAX_BODY_BYTES = 256 * 1024;
/** Who may turn a string into HTML in the page: the framework, the editor for what is pasted, ours (client: kernel/security). */
const HTML_POLICIES = 'angular angular#components ProseMirrorClipboard croisee#inert-document default';

/** Body limits and security headers of every answer; the style nonce of a page is in `response.locals.nonce`. */
export function secureHttp(app: NestExpressApplication, config: Config): void {
  const https = config.publicUrl?.startsWith('https:') ?? false;
  app.disable('x-powered-by');
  // Answers are kept by nobody, but for a few small public ones: a fingerprint of each would be worked out for nothing.
  app.disable('etag');
  app.set('trust proxy', 'loopback, uniquelocal');
  app.use((_request: Request, response: Response, next: NextFunction) => {
    response.locals['nonce'] = randomBytes(16).toString('base64');
    next();
  });
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", (_request, response) => `'nonce-${(response as Response).locals['nonce'] as string}'`],
          // Positions of carets, bars and columns are style attributes set by script, which CSP counts apart from style elements.
          styleSrcAttr: ["'unsafe-inline'"],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          manifestSrc: ["'self'"],
          requireTrustedTypesFor: ["'script'"],
          trustedTypes: HTML_POLICIES.split(' '),
          formAction: ["'self'"],
          baseUri: ["'self'"],
          frameAncestors: ["'none'"],
          ...(https ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
      crossOriginEmbedderPolicy: true,
      referrerPolicy: { policy: 'no-referrer' },
    }),
  );
  app.use('/api', (_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.useBodyParser('json', { limit: MAX_BODY_BYTES });
}
