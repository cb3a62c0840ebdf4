import { presentPersonSchema, type PresentPerson } from './presence';
import { Inject, Injectable } from '@nestjs/common';
import * as z from 'zod';
import { NodeHints } from '../../../kernel/nodes/node-hints';

/** People in one hint: fits the smallest bus. */
const PEOPLE_A_PAGE = 50;

const newsSchema = z.object({ id: z.uuid(), councilId: z.uuid(), upToSeq: z.int().min(0) });
const askedSchema = z.object({ id: z.uuid(), councilId: z.uuid() });
const presenceSchema = z.object({
  id: z.uuid(),
  councilId: z.uuid(),
  page: z.int().min(0),
  people: z.array(presentPersonSchema).max(PEOPLE_A_PAGE),
});

/** Who is in a meeting on another node, in pages; `source` tells pages and nodes apart. */
export interface PresenceElsewhere {
  readonly councilId: string;
  readonly meetingId: string;
  readonly source: string;
  readonly people: readonly PresentPerson[];
}

/** What the rooms of this node do when another node says where to look. */
export interface RoomListener {
  onNews(councilId: string, meetingId: string, upToSeq: number): void;
  onPresence(presence: PresenceElsewhere): void;
  onPresenceAsked(councilId: string, meetingId: string): void;
}

/** Hints about meetings between nodes: which one went how far, and who is in. */
@Injectable()
export class RoomHints {
  constructor(@Inject(NodeHints) private readonly hints: NodeHints) {}

  listen(listener: RoomListener): void {
    this.hints.on('meeting', newsSchema, ({ id, councilId, upToSeq }) => listener.onNews(councilId, id, upToSeq));
    this.hints.on('presence', presenceSchema, ({ id, councilId, page, people }, nodeId) =>
      listener.onPresence({ councilId, meetingId: id, source: `${nodeId}/${page}`, people }),
    );
    this.hints.on('presence-asked', askedSchema, ({ id, councilId }) => listener.onPresenceAsked(councilId, id));
  }

  tellNews(councilId: string, meetingId: string, upToSeq: number): void {
    this.hints.send('meeting', { id: meetingId, councilId, upToSeq });
  }

  askPresence(councilId: string, meetingId: string): void {
    this.hints.send('presence-asked', { id: meetingId, councilId });
  }

  /** A page that is no longer full is told empty ones follow: whoever left is not kept by an older page. */
  sharePresence(councilId: string, meetingId: string, people: readonly PresentPerson[]): void {
    for (let page = 0; page <= Math.ceil(people.length / PEOPLE_A_PAGE); page += 1) {
      const part = people.slice(page * PEOPLE_A_PAGE, (page + 1) * PEOPLE_A_PAGE);
      this.hints.send('presence', { id: meetingId, councilId, page, people: part }, { name: `${meetingId}/${page}`, volatile: true });
    }
  }
}
