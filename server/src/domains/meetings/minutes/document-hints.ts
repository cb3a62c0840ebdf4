import { minutesPresenceSchema, type MinutesPresence } from '@croisee/realtime/envelope/minutes-messages';
import { Inject, Injectable } from '@nestjs/common';
import * as z from 'zod';
import { NodeHints } from '../../../kernel/nodes/node-hints';

const batchSchema = z.object({ id: z.uuid(), councilId: z.uuid(), upToSeq: z.int().min(1) });
const meetingSchema = z.object({ id: z.uuid(), councilId: z.uuid() });
const cursorSchema = z.object({ id: z.uuid(), cursor: minutesPresenceSchema });

/** What the rooms of this node do when another node says where to look. */
export interface DocumentListener {
  onBatch(documentId: string, upToSeq: number): void;
  onMeeting(councilId: string, meetingId: string): void;
  onCursor(cursor: MinutesPresence): void;
}

/** Hints about documents between nodes: which one went how far, which meeting changed its minutes, where cursors are. */
@Injectable()
export class DocumentHints {
  constructor(@Inject(NodeHints) private readonly hints: NodeHints) {}

  listen(listener: DocumentListener): void {
    this.hints.on('minutes', batchSchema, ({ id, upToSeq }) => listener.onBatch(id, upToSeq));
    this.hints.on('minutes-of-meeting', meetingSchema, ({ id, councilId }) => listener.onMeeting(councilId, id));
    this.hints.on('cursor', cursorSchema, ({ cursor }) => listener.onCursor(cursor));
  }

  /** The document holds a committed batch up to here. */
  tellBatch(councilId: string, documentId: string, upToSeq: number): void {
    this.hints.send('minutes', { id: documentId, councilId, upToSeq });
  }

  tellMeeting(councilId: string, meetingId: string): void {
    this.hints.send('minutes-of-meeting', { id: meetingId, councilId });
  }

  shareCursor(cursor: MinutesPresence): void {
    this.hints.send('cursor', { id: cursor.documentId, cursor }, { name: cursor.connectionId, volatile: true });
  }
}
