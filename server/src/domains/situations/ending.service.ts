import type { Persona } from '@croisee/domain/access/persona';
import { redirectAsEmergency, withdraw } from '@croisee/domain/situations/admissibility.rules';
import type { SituationState } from '@croisee/domain/situations/situation-page.schema';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { valueOf } from '../../kernel/errors/domain-error';
import { SituationDoor } from './situation-door';
import { SituationGrants } from './situation-grants';
import type { StoredSituation } from './situation-rows';
import { SituationStore } from './situation-store';

/** Withdrawals and emergencies: they act at once, also in an open meeting. */
@Injectable()
export class EndingService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(SituationDoor) private readonly door: SituationDoor,
    @Inject(SituationStore) private readonly store: SituationStore,
    @Inject(SituationGrants) private readonly grants: SituationGrants,
  ) {}

  async withdraw(persona: Persona, id: string, askedBy: 'person' | 'submitter' | 'structure'): Promise<SituationState> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { situation } = await this.door.toChange(tx, persona, id, 'withdraw');
      const standing = valueOf(withdraw(situation));
      const state = await this.store.save(tx, { ...situation, ...standing, meetingId: null }, 'withdraw');
      await tx.audit({ action: 'situation.withdrawn', subjectKind: 'situation', subjectId: id, facts: { askedBy } });
      await this.leaveEverywhere(tx, id);
      return state;
    });
  }

  async redirect(persona: Persona, id: string, keepText: boolean): Promise<SituationState> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { situation, held } = await this.door.toChange(tx, persona, id, 'redirect');
      const standing = valueOf(redirectAsEmergency(situation));
      // Only the author’s own words are theirs to erase; what others instructed stays for the record of the redirection.
      const erased = !keepText && held.includes('own');
      const kept = erased ? await this.erase(tx, situation) : situation;
      const state = await this.store.save(tx, { ...kept, ...standing, meetingId: null }, 'redirect-as-emergency');
      await tx.audit({ action: 'situation.redirected-as-emergency', subjectKind: 'situation', subjectId: id, facts: { erased } });
      await this.leaveEverywhere(tx, id);
      return state;
    });
  }

  private async erase(tx: Transaction, situation: StoredSituation): Promise<StoredSituation> {
    await tx.manager.query(`DELETE FROM situation_question WHERE situation_id = $1`, [situation.id]);
    return { ...situation, submission: { mode: situation.submission.mode }, confirmed: [], scanStamp: null, questions: [] };
  }

  private async leaveEverywhere(tx: Transaction, id: string): Promise<void> {
    await this.grants.closeToPartners(tx, id);
    await tx.emit('situation.withdrawn', { situationId: id });
    await tx.outbox('situation.withdrawn', id);
  }
}
