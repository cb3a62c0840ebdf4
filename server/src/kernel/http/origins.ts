import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../config/config.token';
import type { Config } from '../config/config';

/** The exact origins that may change state or open a socket: the public address, else the loopback ones of the listening port. */
@Injectable()
export class Origins {
  private allowed: ReadonlySet<string>;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.allowed = this.listFor(config.port);
  }

  /** Called once the port is known, which differs from the configured one when that is 0. */
  listeningOn(port: number): void {
    this.allowed = this.listFor(port);
  }

  allows(origin: string | undefined): boolean {
    return origin !== undefined && this.allowed.has(origin);
  }

  all(): readonly string[] {
    return [...this.allowed];
  }

  private listFor(port: number): ReadonlySet<string> {
    if (this.config.publicUrl !== undefined) return new Set([this.config.publicUrl]);
    return new Set([this.config.host, 'localhost', '127.0.0.1', '[::1]'].map((host) => `http://${host}:${port}`));
  }
}
