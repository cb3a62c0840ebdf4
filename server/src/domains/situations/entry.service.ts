import type { Persona } from '@croisee/domain/access/persona';
import {
  enterForAnother,
  entryUnderWay,
  handToAuthor,
  type EnterForAnother,
  type Entry,
  type Professional,
} from '@croisee/domain/situations/entry.rules';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { valueOf } from '../../kernel/errors/domain-error';
import { CouncilSettingsService, MembersQueries } from '../identity/api';
import { SituationGrants } from './situation-grants';
import type { StoredSituation } from './situation-rows';

/** Submissions received on paper or by telephone: typed by the coordination, then their author’s as if they had written them. */
@Injectable()
export class EntryService {
  constructor(
    @Inject(MembersQueries) private readonly members: MembersQueries,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
    @Inject(SituationGrants) private readonly grants: SituationGrants,
  ) {}

  /** Who types for whom; refused unless the professional can become the author. */
  async begin(tx: Transaction, persona: Persona, input: EnterForAnother): Promise<Entry> {
    const today = localDateOf(tx.isoNow, await this.settings.timeZone(tx));
    return valueOf(enterForAnother(input, persona, await this.professional(tx, input.forAccountId), today));
  }

  /** The situation as its author has it once handed over; unchanged when it is theirs already. */
  async authored(tx: Transaction, situation: StoredSituation): Promise<StoredSituation> {
    const entry = entryUnderWay(situation);
    if (entry === null) return situation;
    return { ...situation, ...valueOf(handToAuthor(entry, await this.professional(tx, entry.forAccountId))) };
  }

  /** Moves the reading from who typed to the author, and tells the author. */
  async handOver(tx: Transaction, id: string, { by, forAccountId, channel }: Entry): Promise<void> {
    await this.grants.handToAuthor(tx, id, by, forAccountId);
    await tx.audit({
      action: 'situation.entered-for-another',
      subjectKind: 'situation',
      subjectId: id,
      facts: { enteredBy: by, authorId: forAccountId, channel },
    });
    await tx.outbox('situation.entered-for-another', id);
  }

  private async professional(tx: Transaction, accountId: string): Promise<Professional> {
    const inForce = await this.members.inForce(tx);
    return {
      isActive: await this.members.isActive(tx, accountId),
      mandates: inForce.filter((member) => member.accountId === accountId),
    };
  }
}
