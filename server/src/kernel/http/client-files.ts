import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { static as staticFiles, type NextFunction, type Request, type Response } from 'express';
import type { Config } from '../config/config';

/** Replaced in `index.html` by the nonce of the answer. */
const NONCE_MARK = 'CSP_NONCE';

/** Serves the built client on the same port: hashed files for a year, every other path the page itself. */
export function serveClient(app: NestExpressApplication, config: Config): void {
  const directory = config.clientDir;
  if (directory === undefined || !existsSync(join(directory, 'index.html'))) return;
  const page = readFileSync(join(directory, 'index.html'), 'utf8');
  app.use(staticFiles(directory, { index: false, maxAge: '1y', immutable: true, setHeaders: cacheOnlyHashed }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    const isPage =
      request.method === 'GET' &&
      !request.path.startsWith('/api') &&
      !request.path.startsWith('/socket.io') &&
      !/\.\w{2,5}$/.test(request.path);
    if (!isPage) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-store');
    response.type('html').send(page.replaceAll(NONCE_MARK, response.locals['nonce'] as string));
  });
}

/** Files whose name holds no content hash are asked again each time. */
function cacheOnlyHashed(response: Response, path: string): void {
  if (!/-[\w-]{8}\.\w+$/.test(path)) response.setHeader('Cache-Control', 'no-cache');
}
