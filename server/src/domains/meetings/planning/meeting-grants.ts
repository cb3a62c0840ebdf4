import type { GrantLevel, GrantReason, GrantSubject } from '@croisee/domain/access/grants';
import { Inject, Injectable } from '@nestjs/common';
import { GrantWriter, type NewGrant } from '../../../kernel/access/grant-writer';
import type { Transaction } from '../../../kernel/database/transaction';
import { LiveServer } from '../../../kernel/realtime/live-server';
import { AgendaSituations } from './agenda-situations';
import { convocationsOf, type ConvocationRow } from './convocation-rows';
import { CouncilPeople, type CouncilPerson } from './council-people';
import { itemsOf, situationItems } from './item-rows';
import { meetingById, type MeetingRow } from './meeting-rows';

interface GrantRow {
  readonly accountId: string;
  readonly subjectKind: GrantSubject;
  readonly subjectId: string;
  readonly level: GrantLevel;
  readonly reason: GrantReason;
  readonly sourceId: string;
}

/** States in which those convened read the agenda; from closing to approval nothing changes, approval ends it. */
const CONVENED: readonly MeetingRow['status'][] = ['convoked', 'open', 'paused'];

/**
 * Brings the grants of a meeting in line with its rows, in the transaction that changed them: what each line of the list opens is written
 * here and nowhere else. Grants of convocation have the meeting as their source; exclusions have the line of the list.
 */
@Injectable()
export class MeetingGrants {
  constructor(
    @Inject(GrantWriter) private readonly grants: GrantWriter,
    @Inject(CouncilPeople) private readonly people: CouncilPeople,
    @Inject(AgendaSituations) private readonly situations: AgendaSituations,
    @Inject(LiveServer) private readonly live: LiveServer,
  ) {}

  async align(tx: Transaction, meetingId: string): Promise<void> {
    const meeting = await meetingById(tx, meetingId);
    if (meeting.status === 'closed') return;
    const people = new Map((await this.people.inForce(tx)).map((person) => [person.memberId, person] as const));
    const wanted = [
      ...officeGrants(meeting, people),
      ...(CONVENED.includes(meeting.status) ? await this.convened(tx, meeting, people) : []),
    ];
    await this.apply(tx, meetingId, wanted);
  }

  /** Whoever takes office as coordinator finds every meeting; whoever leaves it loses them. */
  async alignOffice(tx: Transaction): Promise<void> {
    const rows = await tx.manager.query<{ id: string }[]>(
      `SELECT id FROM meeting WHERE status NOT IN ('closed', 'cancelled', 'postponed')`,
    );
    for (const { id } of rows) await this.align(tx, id);
  }

  private async convened(tx: Transaction, meeting: MeetingRow, people: ReadonlyMap<string, CouncilPerson>): Promise<NewGrant[]> {
    const lines = (await convocationsOf(tx, meeting.id)).filter(({ itemId }) => itemId === null);
    const onAgenda = situationItems(await itemsOf(tx, meeting.id));
    const situations = await this.situations.byIds(
      tx,
      onAgenda.map(({ situationId }) => situationId),
    );
    const excludedFrom = (person: CouncilPerson | undefined) =>
      [...situations.values()].filter(({ excludedStructureIds }) => person?.structureIds.some((id) => excludedStructureIds.includes(id)));
    return lines.flatMap((line) => {
      const member = people.get(line.memberId);
      const sitting = people.get(sitsFor(line));
      const excluded = excludedFrom(sitting);
      const readable = [...situations.values()].filter((situation) => !excluded.includes(situation));
      const give = (accountId: string, subjectKind: GrantSubject, subjectId: string, level: GrantLevel): NewGrant => ({
        accountId,
        subjectKind,
        subjectId,
        level,
        reason: level === 'barred' ? 'exclusion' : 'convocation',
        sourceId: level === 'barred' ? line.id : meeting.id,
      });
      return [
        ...(member === undefined ? [] : [give(member.accountId, 'meeting', meeting.id, 'attend')]),
        ...(sitting === undefined ? [] : [give(sitting.accountId, 'meeting', meeting.id, 'deliberate')]),
        ...(sitting === undefined ? [] : readable.map(({ id }) => give(sitting.accountId, 'situation', id, 'deliberate'))),
        ...(sitting === undefined ? [] : excluded.map(({ id }) => give(sitting.accountId, 'situation', id, 'barred'))),
      ];
    });
  }

  private async apply(tx: Transaction, meetingId: string, wanted: readonly NewGrant[]): Promise<void> {
    const inForce = await tx.manager.query<GrantRow[]>(
      `SELECT account_id AS "accountId", subject_kind AS "subjectKind", subject_id AS "subjectId", level, reason, source_id AS "sourceId"
       FROM access_grant WHERE reason IN ('convocation', 'exclusion', 'appointment') AND valid_until IS NULL
         AND (source_id = $1 OR source_id IN (SELECT id FROM convocation WHERE meeting_id = $1))`,
      [meetingId],
    );
    const key = (grant: NewGrant | GrantRow) =>
      [grant.accountId, grant.subjectKind, grant.subjectId, grant.level, grant.sourceId].join('/');
    const kept = new Set(wanted.map(key));
    const ended = inForce.filter((grant) => !kept.has(key(grant)));
    for (const { accountId, subjectKind, subjectId, level, sourceId } of ended)
      await this.grants.end(tx, { accountId, subjectKind, subjectId, level, sourceId });
    const known = new Set(inForce.map(key));
    const given = wanted.filter((grant) => !known.has(key(grant)));
    await this.grants.give(tx, given);
    const touched = new Set([...ended, ...given].map(({ accountId }) => accountId));
    tx.onCommit(() => this.live.forgetRights(touched));
  }
}

/** The coordinators prepare every meeting; the facilitator named leads this one. */
function officeGrants(meeting: MeetingRow, people: ReadonlyMap<string, CouncilPerson>): NewGrant[] {
  const over = meeting.status === 'cancelled' || meeting.status === 'postponed';
  const facilitator = over || meeting.facilitatorId === null ? undefined : people.get(meeting.facilitatorId);
  return [
    ...coordinatorsOf(people).map((accountId) => office(meeting.id, accountId, 'coordinate')),
    ...(facilitator === undefined ? [] : [office(meeting.id, facilitator.accountId, 'facilitate')]),
  ];
}

function coordinatorsOf(people: ReadonlyMap<string, CouncilPerson>): string[] {
  return [...people.values()].filter(({ roles }) => roles.includes('coordinator')).map(({ accountId }) => accountId);
}

function office(meetingId: string, accountId: string, level: 'coordinate' | 'facilitate'): NewGrant {
  return { accountId, subjectKind: 'meeting', subjectId: meetingId, level, reason: 'appointment', sourceId: meetingId };
}

/** Who sits behind a line of the list: the person, or the deputy who answers for them. */
export function sitsFor({ memberId, answer, deputyId }: Pick<ConvocationRow, 'memberId' | 'answer' | 'deputyId'>): string {
  return answer === 'replaced' && deputyId !== null ? deputyId : memberId;
}
