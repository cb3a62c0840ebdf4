import { createHash } from 'node:crypto';
import { FIRST_HASH, type ChainLink } from './audit-line';
import { openStatement, type SignedStatement, type Statement } from './audit-signature';

export type ChainFault =
  /** A row or its place says something else than what was sealed. */
  | 'changed'
  | 'row-missing'
  | 'place-missing'
  /** The beginning was taken away without a signed statement. */
  | 'beginning-missing'
  /** A signed statement knows a later place. */
  | 'end-missing'
  /** A signed statement knows another hash at this place. */
  | 'rewritten'
  | 'statement-forged'
  | 'row-outside-chain';

export interface FoundFault {
  readonly fault: ChainFault;
  /** Place in the chain; number of the row when it is outside. */
  readonly place: number;
}

export interface ChainVerdict {
  readonly rows: number;
  readonly first: number;
  readonly last: number;
  readonly lastHash: string;
  readonly statements: number;
  readonly faults: readonly FoundFault[];
}

/** Faults told one by one; beyond, their number says enough. */
const TOLD = 1_000;

/**
 * Walks the chain of one council in order and holds it against the signed statements, of the database and from outside: any row that was
 * edited, removed, added, moved, or cut from an end that a statement knows, is a fault.
 */
export class ChainExamination {
  private readonly known = new Map<number, Statement[]>();
  private readonly faults: FoundFault[] = [];
  private readonly statements: number;
  private furthest = 0;
  private first = 0;
  private place: number | undefined;
  private hash = FIRST_HASH;
  private rows = 0;

  constructor(
    private readonly councilId: string,
    /** The present one, then former ones it vouches for. */
    publicKeys: readonly string[],
    signed: readonly SignedStatement[],
  ) {
    const opened = signed.map((one) => openStatement(publicKeys, one));
    for (const statement of opened) {
      if (statement === undefined) this.tell('statement-forged', 0);
      else if (statement.council === councilId) this.remember(statement);
    }
    this.statements = opened.filter((statement) => statement?.council === councilId).length;
  }

  /** The next place in order. */
  take(link: ChainLink): void {
    const before = this.place ?? this.begin(link.place);
    if (link.place !== before + 1) this.tell('place-missing', before + 1);
    else if (link.line === null) this.tell('row-missing', link.place);
    else if (!isItsOwn(this.councilId, link.place, link.line) || this.hashAfter(link.line) !== link.hash) this.tell('changed', link.place);
    this.hash = Buffer.from(link.hash, 'hex');
    this.place = link.place;
    this.rows += 1;
    for (const { hash } of this.known.get(link.place) ?? []) if (hash !== link.hash) this.tell('rewritten', link.place);
  }

  /** Once every place was taken. `outside`: rows of the journal that have no place and wait for none; `lost`: numbers that wait without a row. */
  conclude({ outside, lost }: { readonly outside: readonly number[]; readonly lost: readonly number[] }): ChainVerdict {
    for (const seq of outside) this.tell('row-outside-chain', seq);
    for (const seq of lost) this.tell('row-missing', seq);
    const last = this.place ?? 0;
    if (this.furthest > last) this.tell('end-missing', last + 1);
    return {
      rows: this.rows,
      first: this.first,
      last,
      lastHash: this.hash.toString('hex'),
      statements: this.statements,
      faults: this.faults,
    };
  }

  /** The first place left: 1, or what follows a signed statement that everything before it was dropped. */
  private begin(first: number): number {
    this.first = first;
    if (first === 1) return 0;
    const dropped = this.known.get(first - 1)?.find(({ kind }) => kind === 'dropped');
    if (dropped === undefined) this.tell('beginning-missing', first - 1);
    else this.hash = Buffer.from(dropped.hash, 'hex');
    return first - 1;
  }

  private hashAfter(line: string): string {
    return createHash('sha256').update(this.hash).update(line).digest('hex');
  }

  private remember(statement: Statement): void {
    this.known.set(statement.place, [...(this.known.get(statement.place) ?? []), statement]);
    this.furthest = Math.max(this.furthest, statement.place);
  }

  private tell(fault: ChainFault, place: number): void {
    if (this.faults.length < TOLD) this.faults.push({ fault, place });
  }
}

/** The hashed text names its place and its council: a line cannot be lent by another one. */
function isItsOwn(councilId: string, place: number, line: string): boolean {
  return line.startsWith(`${place}|`) && line.includes(`|["${councilId}"`);
}
