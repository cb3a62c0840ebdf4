import type { Persona } from '@croisee/domain/access/persona';
import type { ExtractsView } from '@croisee/domain/meetings/record/record-view.schema';
import { structureExtract, submitterExtract } from '@croisee/domain/responses/meeting-record.rules';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError } from '../../../kernel/errors/domain-error';
import { ResponseStore } from '../response-store';
import { RecordQueries } from './record.queries';
import { RecordSource } from './record-source';

/** What one recipient takes away from a record, and nothing of the other items. */
@Injectable()
export class ExtractsQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(ResponseStore) private readonly store: ResponseStore,
    @Inject(RecordSource) private readonly source: RecordSource,
    @Inject(RecordQueries) private readonly records: RecordQueries,
  ) {}

  /** The extract of one situation, ready for its submitter from the validation on; the approved text follows. */
  async ofResponse(persona: Persona, responseId: string): Promise<ExtractsView> {
    return this.unitOfWork.read(persona, async (tx) => {
      const situationId = await this.store.situationOf(tx, 'collective_response', responseId);
      const held = situationId === undefined ? [] : await this.access.held(tx, persona, 'situation', situationId);
      this.access.assert(persona, 'response.read-extract', { councilId: tx.councilId, held });
      const response = (await this.store.ofSituation(tx, situationId ?? '')).find(({ id }) => id === responseId);
      if (response === undefined) throw new DomainError('NOT_FOUND');
      const { record, standing, heardBy, errata } = await this.source.assemble(tx, await this.source.standing(tx, response.meetingId));
      const extract = submitterExtract(record, response.itemId, standing.status === 'approved');
      await tx.audit({ action: 'record.extract-read', subjectKind: 'situation', subjectId: response.situationId }, 'read');
      const items =
        extract === null
          ? []
          : [
              {
                ...extract,
                heardBy: heardBy.get(response.itemId) ?? [],
                errata: errata.filter(({ itemId }) => itemId === response.itemId),
              },
            ];
      return this.answer(tx, items, standing.status === 'approved');
    });
  }

  /** What the structures of the reader answer for, item by item, once the record is approved. */
  async ofStructures(persona: Persona, meetingId: string): Promise<ExtractsView> {
    return this.unitOfWork.read(persona, async (tx) => {
      const held = await this.access.held(tx, persona, 'meeting', meetingId);
      this.access.assert(persona, 'meeting.read', { councilId: tx.councilId, held });
      const standing = await this.source.standing(tx, meetingId);
      if (standing.status !== 'approved') return this.answer(tx, [], false);
      const { record, state } = await this.source.assemble(tx, standing);
      const readable = await this.readableCodes(tx, persona, state.agenda);
      await tx.audit({ action: 'record.extract-read', subjectKind: 'meeting', subjectId: meetingId }, 'read');
      const extracts = persona.structureIds.flatMap((structureId) => structureExtract(record, structureId));
      return this.answer(
        tx,
        extracts
          .filter(({ situationCode }) => situationCode === null || readable.has(situationCode))
          .map((extract) => ({ ...extract, heardBy: [], errata: [] })),
        true,
      );
    });
  }

  /** Codes of the situations on which the reader holds something and is not barred. */
  private async readableCodes(
    tx: Transaction,
    persona: Persona,
    agenda: readonly { situationId: string | null; situationCode: string | null }[],
  ): Promise<Set<string>> {
    const about = agenda.flatMap(({ situationId, situationCode }) =>
      situationId === null || situationCode === null ? [] : [{ situationId, situationCode }],
    );
    const held = await this.access.heldOnMany(
      tx,
      persona,
      'situation',
      about.map(({ situationId }) => situationId),
    );
    const isReadable = (situationId: string) => {
      const levels = held.get(situationId) ?? [];
      return levels.length > 0 && !levels.includes('barred');
    };
    return new Set(about.filter(({ situationId }) => isReadable(situationId)).map(({ situationCode }) => situationCode));
  }

  private async answer(tx: Transaction, items: ExtractsView['items'], textApproved: boolean): Promise<ExtractsView> {
    return { items, structures: await this.records.namesOf(tx, items), textApproved };
  }
}
