import { Inject, Injectable } from '@nestjs/common';
import type { CookieOptions, Response } from 'express';
import { SECURE_SESSION_COOKIE, SESSION_COOKIE } from '../../kernel/access/session-reader';
import type { Config } from '../../kernel/config/config';
import { CONFIG } from '../../kernel/config/config.token';

/** The session cookie: `__Host-` and `Secure` behind HTTPS, `HttpOnly` and `SameSite=Strict` always, gone with the browser. */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;

  constructor(@Inject(CONFIG) config: Config) {
    this.secure = config.publicUrl?.startsWith('https:') ?? false;
  }

  set(response: Response, token: string): void {
    response.cookie(this.name, token, this.options);
  }

  clear(response: Response): void {
    response.clearCookie(this.name, this.options);
    response.setHeader('Clear-Site-Data', '"cache", "storage"');
  }

  private get name(): string {
    return this.secure ? SECURE_SESSION_COOKIE : SESSION_COOKIE;
  }

  private get options(): CookieOptions {
    return { httpOnly: true, sameSite: 'strict', path: '/', secure: this.secure };
  }
}
