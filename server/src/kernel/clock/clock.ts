/** The only source of time on the server, so that tests and the demonstration can place an action at a date. */
export abstract class Clock {
  abstract now(): Date;

  /** The instant as the domain writes it: ISO 8601 in UTC with milliseconds. */
  isoNow(): string {
    return this.now().toISOString();
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands where it was put and moves only when told. */
export class SettableClock extends Clock {
  private instant: Date;

  constructor(start: Date) {
    super();
    this.instant = start;
  }

  now(): Date {
    return this.instant;
  }

  set(instant: Date): void {
    this.instant = instant;
  }

  advanceMs(ms: number): void {
    this.instant = new Date(this.instant.getTime() + ms);
  }
}
