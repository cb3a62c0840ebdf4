import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../kernel/database/transaction';

/** Situations whose commitments are still open: the domain of responses knows them. */
export type OpenCommitments = (tx: Transaction) => Promise<readonly string[]>;

/** What earlier meetings hand to the next one. The domain of responses registers itself when it starts; without it nothing is carried. */
@Injectable()
export class CarryOver {
  private source: OpenCommitments = () => Promise.resolve([]);

  register(source: OpenCommitments): void {
    this.source = source;
  }

  situationsWithOpenCommitments(tx: Transaction): Promise<readonly string[]> {
    return this.source(tx);
  }
}
