import type { Persona } from '@croisee/domain/access/persona';
import { instantOf } from '@croisee/domain/meetings/plan/series.rules';
import { addDays, localDateOf } from '@croisee/domain/time/local-date';
import type { INestApplicationContext, Type } from '@nestjs/common';
import type { DemoCouncil, DayOffset, DemoKey } from '../../../migrations/seeds/demo/demo-types';
import { SessionStore } from '../domains/identity/session-store';
import { SignInService } from '../domains/identity/sign-in.service';
import type { SettableClock } from '../kernel/clock/clock';

const DEVICE = 'Création de la démonstration';

/**
 * The stage on which the demonstration of one council is played: everything is done through the application's own services, by its people,
 * at the date it is said to have happened.
 */
export class DemoStage {
  private readonly ids = new Map<DemoKey, string>();
  private readonly today: string;
  councilId = '';

  constructor(
    readonly app: INestApplicationContext,
    readonly clock: SettableClock,
    readonly council: DemoCouncil,
    now: Date,
  ) {
    this.today = localDateOf(now.toISOString(), council.timeZone);
  }

  service<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  dateOf = (day: DayOffset): string => addDays(this.today, day);

  idOf = (key: DemoKey): string => {
    const id = this.ids.get(key);
    if (id === undefined) throw new Error(`The demonstration names "${key}" before it exists.`);
    return id;
  };

  remember(key: DemoKey, id: string): void {
    this.ids.set(key, id);
  }

  knows(key: DemoKey): boolean {
    return this.ids.has(key);
  }

  /** Moves the clock to a local time of a day. */
  goTo(day: DayOffset, time = '09:30'): void {
    this.clock.set(new Date(this.instantOf(day, time)));
  }

  instantOf(day: DayOffset, time: string): string {
    return instantOf(this.dateOf(day), time, this.council.timeZone);
  }

  /** A person of the council as they are at the clock's instant; fails when no mandate is in force then. */
  async as(key: DemoKey): Promise<Persona> {
    const token = await this.service(SignInService).startSession(this.idOf(key), DEVICE, { councilId: this.councilId });
    const persona = (await this.service(SessionStore).read(token, false))?.persona;
    if (persona === undefined || persona === null) throw new Error(`${key} holds no mandate on ${this.clock.isoNow()}.`);
    return persona;
  }

  /** The first person who holds a role, for acts the demonstration attributes to nobody by name. */
  holderOf(role: string): DemoKey {
    const holder = this.council.people.find((person) => person.mandates.some((mandate) => mandate.role === role));
    if (holder === undefined) throw new Error(`Nobody is ${role} in ${this.council.key}.`);
    return holder.key;
  }

  has(role: string): boolean {
    return this.council.people.some((person) => person.mandates.some((mandate) => mandate.role === role));
  }
}
