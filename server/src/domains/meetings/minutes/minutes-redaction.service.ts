import type { Persona } from '@croisee/domain/access/persona';
import type { MeetingState } from '@croisee/domain/meetings/live/state';
import type { Redact, RedactionPlaces } from '@croisee/domain/minutes/minutes-requests.schema';
import { loadMinutes } from '@croisee/realtime/minutes/compaction';
import { occurrencesIn } from '@croisee/realtime/minutes/redaction';
import { readDocument } from '@croisee/realtime/minutes/section-content';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError } from '../../../kernel/errors/domain-error';
import { LiveMeetings } from '../live/live-meetings';
import { DocumentAccess, NOTHING_HELD } from './document-access';
import { documentsOfMeeting, lockDocumentsOf, readDocuments, type DocumentRow } from './document-rows';
import { MinutesApi } from './minutes-api';
import { readParts } from './sealed-parts';
import { versionsHolding } from './version-rows';

/** The facilitator takes a passage out of the texts of a meeting: where it stands first, then everywhere in one act. */
@Injectable()
export class MinutesRedaction {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DocumentAccess) private readonly access: DocumentAccess,
    @Inject(MinutesApi) private readonly minutes: MinutesApi,
    @Inject(LiveMeetings) private readonly meetings: LiveMeetings,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Also behind the curtain, which is often drawn for that. The passage itself is neither stored nor journalled. */
  search(persona: Persona, documentId: string, text: string): Promise<RedactionPlaces> {
    return this.unitOfWork.read(persona, async (tx) => {
      const meetingId = await this.meetingOf(tx, persona, documentId);
      const state = await this.meetings.stateOf(tx, meetingId);
      const places: RedactionPlaces['places'] = [];
      const rows = await this.redactable(tx, persona, await documentsOfMeeting(tx, meetingId));
      for (const row of rows) {
        const occurrences = await occurrencesNow(tx, row, text);
        const versions = await versionsHolding(tx, row, text);
        if (occurrences + versions > 0)
          places.push({ documentId: row.id, layer: row.layer, number: numberOf(state, row.itemId), occurrences, versions });
      }
      await tx.audit({ action: 'minutes.redaction-searched', subjectKind: 'meeting', subjectId: meetingId }, 'read');
      return { places: places.sort((a, b) => a.number - b.number), propositions: propositionsWith(state, rows, text) };
    });
  }

  redact(persona: Persona, documentId: string, { text, documentIds }: Redact): Promise<{ removed: number }> {
    return this.unitOfWork.write(persona, async (tx) => {
      const meetingId = await this.meetingOf(tx, persona, documentId);
      const rows = await this.redactable(tx, persona, await lockDocumentsOf(tx, meetingId));
      if (documentIds.some((id) => !rows.some((row) => row.id === id))) throw new DomainError('NOT_FOUND');
      let removed = 0;
      for (const { id } of rows.filter((row) => documentIds.includes(row.id))) removed += await this.minutes.redact(tx, id, [{ text }]);
      await tx.audit({
        action: 'minutes.passage-redacted',
        subjectKind: 'meeting',
        subjectId: meetingId,
        facts: { documents: documentIds.length, removed },
      });
      return { removed };
    });
  }

  private async meetingOf(tx: Transaction, persona: Persona, documentId: string): Promise<string> {
    const [row] = await readDocuments(tx, [documentId]);
    const held = row === undefined ? undefined : await this.access.heldBy(tx, row, [persona.accountId], this.clock.now());
    this.access.assert(persona, 'record.redact', held?.get(persona.accountId) ?? NOTHING_HELD);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row.meetingId;
  }

  /** Texts that still change and whose item the person facilitates: a sealed record is corrected by an erratum. */
  private async redactable(tx: Transaction, persona: Persona, rows: readonly DocumentRow[]): Promise<DocumentRow[]> {
    const found: DocumentRow[] = [];
    for (const row of rows) {
      if (row.state === 'sealed' || row.state === 'destroyed' || row.state === 'withdrawn') continue;
      const held = await this.access.heldBy(tx, row, [persona.accountId], this.clock.now());
      if (this.access.mayRedact(persona, held.get(persona.accountId) ?? NOTHING_HELD)) found.push(row);
    }
    return found;
  }
}

async function occurrencesNow(tx: Transaction, row: DocumentRow, text: string): Promise<number> {
  const doc = loadMinutes(await readParts(tx, row));
  const count = occurrencesIn(readDocument(doc, row.layer), text);
  doc.destroy();
  return count;
}

function numberOf(state: MeetingState, itemId: string): number {
  return state.agenda.findIndex(({ id }) => id === itemId) + 1;
}

/** Only of the items whose texts the person may redact. */
function propositionsWith(state: MeetingState, rows: readonly DocumentRow[], text: string): number {
  const items = state.agenda.filter(({ id }) => rows.some(({ itemId }) => itemId === id));
  return items.flatMap(({ propositions }) => propositions).filter((proposition) => proposition.text.includes(text)).length;
}
