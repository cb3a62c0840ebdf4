import { randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { loadMinutes } from '@croisee/realtime/minutes/compaction';
import { isSectionOf } from '@croisee/realtime/minutes/minutes-sections';
import { Inject, Injectable } from '@nestjs/common';
import * as Y from 'yjs';
import { Clock } from '../../../kernel/clock/clock';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError } from '../../../kernel/errors/domain-error';
import { DocumentAccess, NOTHING_HELD } from './document-access';
import { lockDocument } from './document-rows';
import { MinutesPushes } from './minutes-pushes.service';
import { allotReplica } from './replicas';
import { readParts } from './sealed-parts';
import { toBase64 } from './update-bytes';

/** Writes paragraphs in somebody's name through the path of typed text: same checks, same order, same journal. */
@Injectable()
export class MinutesWriter {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DocumentAccess) private readonly access: DocumentAccess,
    @Inject(MinutesPushes) private readonly pushes: MinutesPushes,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Adds paragraphs at the end of sections; `paragraphs` by section name. */
  async append(persona: Persona, documentId: string, paragraphs: Readonly<Record<string, readonly string[]>>): Promise<{ seq: number }> {
    const connectionId = `server/${randomUUID()}`;
    const { generation, update } = await this.unitOfWork.write(persona, async (tx) => {
      const row = await lockDocument(tx, documentId);
      const held = row === undefined ? undefined : await this.access.heldBy(tx, row, [persona.accountId], this.clock.now());
      this.access.assert(persona, 'record.write', held?.get(persona.accountId) ?? NOTHING_HELD);
      if (row === undefined) throw new DomainError('NOT_FOUND');
      for (const section of Object.keys(paragraphs)) if (!isSectionOf(row.layer, section)) throw new DomainError('INVALID_INPUT');
      const { clientId } = await allotReplica(tx, row, persona, connectionId);
      const doc = loadMinutes(await readParts(tx, row));
      doc.clientID = clientId;
      await tx.audit({ action: 'minutes.written', subjectKind: 'minutes', subjectId: row.id });
      return { generation: row.generation, update: appendTo(doc, paragraphs) };
    });
    return this.pushes.store({ persona, connectionId, message: { documentId, generation, opId: randomUUID(), update: toBase64(update) } });
  }
}

function appendTo(doc: Y.Doc, paragraphs: Readonly<Record<string, readonly string[]>>): Uint8Array {
  const before = Y.encodeStateVector(doc);
  doc.transact(() => {
    for (const [section, lines] of Object.entries(paragraphs)) {
      const elements = lines.map((line) => {
        const paragraph = new Y.XmlElement('paragraph');
        paragraph.insert(0, [new Y.XmlText(line)]);
        return paragraph;
      });
      doc.getXmlFragment(section).push(elements);
    }
  });
  return Y.encodeStateAsUpdate(doc, before);
}
