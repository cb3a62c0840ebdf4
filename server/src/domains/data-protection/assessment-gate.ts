import { situationsMayOpen } from '@croisee/domain/data-protection/assessment.rules';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { valueOf } from '../../kernel/errors/domain-error';
import { controllerFileOf } from './controller-file-rows';

/** No real situation is handed over before the impact assessment is declared done. */
@Injectable()
export class AssessmentGate {
  async assertOpen(tx: Transaction): Promise<void> {
    const [council] = await tx.manager.query<{ fictitious: boolean }[]>(`SELECT fictitious FROM council WHERE id = $1`, [tx.councilId]);
    const { assessment } = await controllerFileOf(tx);
    valueOf(situationsMayOpen({ fictitious: council?.fictitious === true }, assessment.state));
  }
}
