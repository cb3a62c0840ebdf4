import { computed, DestroyRef, effect, inject, Injectable, signal } from '@angular/core';
import { SessionActivity } from './session-activity';

export const IDLE_LIMIT_MINUTES = 30;
const WARNING_MINUTES = 2;
const TICK_MILLISECONDS = 1000;

/** Seconds before the session idles out once the warning is due, undefined before: the server counts from its last answer. */
export function idleSecondsLeft(renewedAt: number, now: number): number | undefined {
  const left = Math.ceil((renewedAt + IDLE_LIMIT_MINUTES * 60_000 - now) / 1000);
  return left > WARNING_MINUTES * 60 ? undefined : Math.max(0, left);
}

/** Warns two minutes before the session idles out. Provided with the signed-in frame, so that it stops with it. */
@Injectable()
export class IdleWatch {
  private readonly activity = inject(SessionActivity);
  private readonly now = signal(Date.now());

  readonly secondsLeft = computed(() => idleSecondsLeft(this.activity.renewedAt(), this.now()));

  constructor() {
    const timer = setInterval(() => this.now.set(Date.now()), TICK_MILLISECONDS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
    effect(() => {
      if (this.secondsLeft() === 0) this.activity.ended();
    });
  }
}
