import { computed, inject, Injectable, signal } from '@angular/core';
import { ApiClient } from '../api/api-client';
import { ApiError } from '../api/api-error';
import type { Me } from './me.schema';
import { SessionActivity } from './session-activity';

export type SessionStatus = 'unknown' | 'signed-in' | 'signed-out';

/** The signed-in person as the server knows them; the interface only hides what the server refuses anyway. */
@Injectable({ providedIn: 'root' })
export class SessionStore {
  private readonly api = inject(ApiClient);
  private readonly activity = inject(SessionActivity);
  private readonly known = signal<Me | undefined>(undefined);
  private readonly state = signal<SessionStatus>('unknown');
  private loading: Promise<void> | undefined;

  readonly me = this.known.asReadonly();
  readonly status = this.state.asReadonly();
  readonly council = computed(() => this.known()?.council ?? undefined);
  readonly charter = computed(() => this.known()?.charter ?? 'unsigned');
  private readonly permissions = computed(() => new Set(this.known()?.permissions ?? []));

  /** Whether the person may ever do this in the current council; the server decides for each object. */
  can(permission: string): boolean {
    return this.permissions().has(permission);
  }

  /** Asks the server once; later calls answer from memory until `reload`. */
  async load(): Promise<void> {
    if (this.state() === 'signed-in' && !this.activity.hasEnded()) return;
    await this.reload();
  }

  /** Asks the server again: after a signature, a change of council or of rights. Renews the session. */
  async reload(): Promise<void> {
    this.loading ??= this.fetch().finally(() => (this.loading = undefined));
    await this.loading;
  }

  /** Rejects with `SECOND_FACTOR_REQUIRED` when the password is right and a code is needed too. */
  async signIn(email: string, password: string, code?: string): Promise<void> {
    await this.api.post('/sign-in', code ? { email, password, code } : { email, password });
    await this.reload();
  }

  async signOut(): Promise<void> {
    await this.api.post('/sign-out');
    this.forget();
  }

  async chooseCouncil(councilId: string): Promise<void> {
    await this.api.post('/me/council', { councilId });
    await this.reload();
  }

  private async fetch(): Promise<void> {
    try {
      // The schema library stays out of the sign-in page's download.
      const [answer, { meSchema }] = await Promise.all([this.api.get('/me'), import('./me.schema')]);
      this.known.set(meSchema.parse(answer));
      this.state.set('signed-in');
      this.activity.restarted();
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'SIGN_IN_REQUIRED')) throw error;
      // The person stays known: what is on screen keeps its place while they sign in again.
      this.state.set('signed-out');
    }
  }

  /** Leaves nothing of the person in memory. */
  forget(): void {
    this.known.set(undefined);
    this.state.set('signed-out');
  }
}
