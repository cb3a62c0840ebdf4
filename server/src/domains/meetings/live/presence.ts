import * as z from 'zod';

export const presentPersonSchema = z.object({ memberId: z.uuid(), state: z.enum(['online', 'projecting']) });

/** Who is shown as connected; a short cut is not shown, changes are told together. */
export type PresentPerson = Readonly<z.infer<typeof presentPersonSchema>>;

/** A connection cut for less than this does not make the person disappear. */
const GRACE_MS = 5_000;
const DEBOUNCE_MS = 200;
/** Other nodes repeat who is with them at each beacon: what was not repeated for longer is over. */
const FORGOTTEN_AFTER_MS = 10_000;

/** Counts the open connections of each person (and screen) of one meeting on this node, and remembers who is in elsewhere. */
export class Presence {
  private readonly connections = new Map<string, { state: PresentPerson['state']; count: number }>();
  private readonly elsewhere = new Map<string, { readonly people: readonly PresentPerson[]; readonly atMs: number }>();
  private readonly leaving = new Map<string, NodeJS.Timeout>();
  private telling: NodeJS.Timeout | undefined;

  constructor(private readonly tell: () => void) {}

  /** Those connected to this node. */
  get here(): PresentPerson[] {
    return [...this.connections].map(([memberId, { state }]) => ({ memberId, state }));
  }

  /** Everybody once, whatever the node. */
  get people(): PresentPerson[] {
    const all = [...this.elsewhere.values()].flatMap(({ people }) => people).concat(this.here);
    return [...new Map(all.map((person) => [person.memberId, person])).values()];
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

  /** Who is in on another node, as it last said. */
  hear(source: string, people: readonly PresentPerson[], atMs: number): void {
    const known = this.elsewhere.get(source)?.people ?? [];
    if (people.length === 0) this.elsewhere.delete(source);
    else this.elsewhere.set(source, { people, atMs });
    if (JSON.stringify(known) !== JSON.stringify(people)) this.changed();
  }

  forgetOld(nowMs: number): void {
    for (const [source, { atMs }] of this.elsewhere) if (nowMs - atMs > FORGOTTEN_AFTER_MS) this.hear(source, [], nowMs);
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
