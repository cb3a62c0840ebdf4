/** Who is shown as connected; a short cut is not shown, changes are told together. */
export interface PresentPerson {
  readonly memberId: string;
  readonly state: 'online' | 'projecting';
}

/** A connection cut for less than this does not make the person disappear. */
const GRACE_MS = 5_000;
const DEBOUNCE_MS = 200;

/** Counts the open connections of each person (and screen) of one meeting. */
export class Presence {
  private readonly connections = new Map<string, { state: PresentPerson['state']; count: number }>();
  private readonly leaving = new Map<string, NodeJS.Timeout>();
  private telling: NodeJS.Timeout | undefined;

  constructor(private readonly tell: () => void) {}

  get people(): PresentPerson[] {
    return [...this.connections].map(([memberId, { state }]) => ({ memberId, state }));
  }

  enter(memberId: string, state: PresentPerson['state']): void {
    const known = this.connections.get(memberId);
    if (known !== undefined) {
      known.count += 1;
      this.stay(memberId);
      return;
    }
    this.connections.set(memberId, { state, count: 1 });
    this.changed();
  }

  leave(memberId: string): void {
    const known = this.connections.get(memberId);
    if (known === undefined) return;
    known.count -= 1;
    if (known.count > 0) return;
    const timer = setTimeout(() => {
      this.leaving.delete(memberId);
      this.connections.delete(memberId);
      this.changed();
    }, GRACE_MS);
    timer.unref();
    this.leaving.set(memberId, timer);
  }

  stop(): void {
    clearTimeout(this.telling);
    for (const timer of this.leaving.values()) clearTimeout(timer);
  }

  private stay(memberId: string): void {
    clearTimeout(this.leaving.get(memberId));
    this.leaving.delete(memberId);
  }

  private changed(): void {
    if (this.telling !== undefined) return;
    this.telling = setTimeout(() => {
      this.telling = undefined;
      this.tell();
    }, DEBOUNCE_MS);
    this.telling.unref();
  }
}
