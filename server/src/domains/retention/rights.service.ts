import { randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { answerClock, extendClock, openClock, type RightsClock } from '@croisee/domain/retention/rights.rules';
import type { AnswerRights, OpenRights, RightsList, RightsRequest, RightsStepInput } from '@croisee/domain/retention/rights.schema';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { CouncilSettingsService, MembersQueries } from '../identity/api';
import { refuseIdentityIn, SituationsApi } from '../situations/api';
import { addStep, stepsOf } from './file-steps';

type Row = Omit<RightsRequest, 'steps' | 'answeredAt'> & { readonly answeredAt: Date | null };

const SELECT = `SELECT r.id, r.kind, r.code, s.id AS "situationId", r.channel, r.received_on::text AS "receivedOn", r.due_on::text AS "dueOn",
    r.extended, r.status, r.outcome, r.answered_at AS "answeredAt", r.version
  FROM rights_request r LEFT JOIN situation s ON s.code = r.code AND s.status <> 'draft'`;

/** Requests of persons: one file each, a month to answer, steps; nothing that names anybody. */
@Injectable()
export class RightsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(MembersQueries) private readonly members: MembersQueries,
    @Inject(SituationsApi) private readonly situations: SituationsApi,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  list(persona: Persona): Promise<RightsList> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'rights.handle', { councilId: tx.councilId });
      await tx.audit({ action: 'rights.read', subjectKind: 'council', subjectId: tx.councilId }, 'read');
      const rows = await tx.manager.query<Row[]>(`${SELECT} ORDER BY r.status DESC, r.due_on, r.id`);
      const today = localDateOf(tx.isoNow, await this.settings.timeZone(tx));
      return { items: await this.withSteps(tx, rows), today };
    });
  }

  /** An opposition is not only written down: the situation is suspended at once, in an open meeting too. */
  open(persona: Persona, { kind, code, channel, receivedOn }: OpenRights): Promise<RightsRequest> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'rights.handle', { councilId: tx.councilId });
      const id = randomUUID();
      const { dueOn } = openClock(receivedOn);
      const reference = code.toUpperCase();
      await tx.manager.query(
        `INSERT INTO rights_request (council_id, id, kind, code, channel, received_on, due_on, created_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [tx.councilId, id, kind, reference, channel, receivedOn, dueOn, persona.accountId, tx.now],
      );
      await tx.audit({ action: 'rights.opened', subjectKind: 'rights-request', subjectId: id, facts: { kind, channel } });
      await tx.outbox('rights.opened', id);
      const file = await this.load(tx, id);
      if (kind === 'opposition' && file.situationId !== null && (await this.situations.oppose(tx, file.situationId)))
        await addStep(tx, 'rights_request_step', id, 'suspended-at-once', '');
      return this.load(tx, id);
    });
  }

  step(persona: Persona, id: string, { step, note }: RightsStepInput): Promise<RightsRequest> {
    return this.change(persona, id, async (tx, file) => {
      if (file.status === 'answered') throw new DomainError('RIGHTS_FILE_ANSWERED');
      refuseIdentityIn('note', note);
      await addStep(tx, 'rights_request_step', id, step, note);
      await tx.audit({ action: 'rights.step', subjectKind: 'rights-request', subjectId: id, facts: { step } });
    });
  }

  extend(persona: Persona, id: string, reason: string): Promise<RightsRequest> {
    return this.change(persona, id, async (tx, file) => {
      const clock = valueOf(extendClock(file));
      refuseIdentityIn('reason', reason);
      await this.save(tx, id, clock);
      await addStep(tx, 'rights_request_step', id, 'extended', reason);
      await tx.audit({ action: 'rights.extended', subjectKind: 'rights-request', subjectId: id, facts: { dueOn: clock.dueOn } });
    });
  }

  answer(persona: Persona, id: string, { outcome, note }: AnswerRights): Promise<RightsRequest> {
    return this.change(persona, id, async (tx, file) => {
      const clock = valueOf(answerClock(file));
      refuseIdentityIn('note', note);
      await this.save(tx, id, clock);
      await tx.manager.query(`UPDATE rights_request SET outcome = $2, answered_at = $3 WHERE id = $1`, [id, outcome, tx.now]);
      await addStep(tx, 'rights_request_step', id, 'answered', note);
      await tx.audit({ action: 'rights.answered', subjectKind: 'rights-request', subjectId: id, facts: { outcome } });
    });
  }

  private change(
    persona: Persona,
    id: string,
    act: (tx: Transaction, file: RightsClock & { readonly id: string }) => Promise<void>,
  ): Promise<RightsRequest> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'rights.handle', { councilId: tx.councilId });
      // Two people on one file: the second sees what the first did.
      await tx.manager.query(`SELECT 1 FROM rights_request WHERE id = $1 FOR UPDATE`, [id]);
      await act(tx, await this.load(tx, id));
      return this.load(tx, id);
    });
  }

  private async save(tx: Transaction, id: string, { dueOn, extended, status }: RightsClock): Promise<void> {
    await tx.manager.query(`UPDATE rights_request SET due_on = $2, extended = $3, status = $4, version = version + 1 WHERE id = $1`, [
      ...[id, dueOn, extended, status],
    ]);
  }

  private async load(tx: Transaction, id: string): Promise<RightsRequest> {
    const [file] = await this.withSteps(tx, await tx.manager.query<Row[]>(`${SELECT} WHERE r.id = $1`, [id]));
    if (file === undefined) throw new DomainError('NOT_FOUND');
    return file;
  }

  private async withSteps(tx: Transaction, rows: readonly Row[]): Promise<RightsRequest[]> {
    const steps = await stepsOf(
      tx,
      this.members,
      'rights_request_step',
      rows.map(({ id }) => id),
    );
    return rows.map(({ answeredAt, ...row }) => ({
      ...row,
      answeredAt: answeredAt?.toISOString() ?? null,
      steps: steps.filter(({ fileId }) => fileId === row.id),
    }));
  }
}
