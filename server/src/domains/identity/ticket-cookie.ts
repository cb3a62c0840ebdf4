import { Inject, Injectable } from '@nestjs/common';
import type { CookieOptions, Request, Response } from 'express';
import { cookieValue } from '../../kernel/access/session-reader';
import type { Config } from '../../kernel/config/config';
import { CONFIG } from '../../kernel/config/config.token';

type TicketCookieName = 'croisee_passkey' | 'croisee_openid';

/**
 * Short-lived cookies that tie a step made elsewhere to the browser that began it. The one of passkeys never leaves our own pages; the one of
 * providers comes along when they send the person back, and only then.
 */
@Injectable()
export class TicketCookie {
  private readonly secure: boolean;

  constructor(@Inject(CONFIG) config: Config) {
    this.secure = config.publicUrl?.startsWith('https:') ?? false;
  }

  set(response: Response, name: TicketCookieName, ticket: string, validMs: number): void {
    response.cookie(this.nameOf(name), ticket, { ...this.options(name), maxAge: validMs });
  }

  /** The ticket that the browser sent; it is taken from it. */
  take(request: Request, response: Response, name: TicketCookieName): string | undefined {
    response.clearCookie(this.nameOf(name), this.options(name));
    return cookieValue(request.headers.cookie, [this.nameOf(name)]);
  }

  private nameOf(name: TicketCookieName): string {
    return this.secure ? `__Host-${name}` : name;
  }

  private options(name: TicketCookieName): CookieOptions {
    return { httpOnly: true, sameSite: name === 'croisee_openid' ? 'lax' : 'strict', path: '/', secure: this.secure };
  }
}
