import type { GrantLevel } from '@croisee/domain/access/grants';
import type { Persona } from '@croisee/domain/access/persona';
import type { ErrorCode } from '@croisee/domain/errors/catalogue';
import type { Outcome } from '@croisee/domain/errors/outcome';
import { agendaObstacles, putOnAgenda } from '@croisee/domain/situations/agenda-gate.rules';
import { agreementGate, excludedPartners, isExcludedPartner, type GateOpening } from '@croisee/domain/situations/agreement.rules';
import { priorityAids, type PriorityAid } from '@croisee/domain/situations/deadlines.rules';
import { presenterOf } from '@croisee/domain/situations/presenter.rules';
import { canTake, step, type SituationAction, type SituationStatus, type Standing } from '@croisee/domain/situations/lifecycle';
import type { PartyStructure, SituationInvitation } from '@croisee/domain/situations/preparation.schema';
import type { Closure } from '@croisee/domain/situations/situation';
import { situationView } from '@croisee/domain/situations/situation-view';
import type { SituationView } from '@croisee/domain/situations/situation-view.schema';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { CouncilSettingsService } from '../identity/api';
import { refuseIdentity, textDigest } from './identity-check';
import { SituationGrants } from './situation-grants';
import type { StoredSituation } from './situation-rows';
import { SituationStore } from './situation-store';

/** What an agenda shows of a situation: no content. */
export interface AgendaSituation {
  readonly id: string;
  readonly code: string;
  readonly status: SituationStatus;
  /** Who presents it: its author, or the colleague who comes instead. */
  readonly presenterId: string;
  readonly submitterStructureId: string | null;
  readonly passages: number;
  readonly meetingId: string | null;
  /** What keeps it off the agenda; empty when nothing does. */
  readonly obstacles: readonly ErrorCode[];
  /** How information and agreement open the agenda, written in the record. */
  readonly gate: GateOpening | null;
  readonly aids: readonly PriorityAid[];
}

/** Coarse traits for statistics, taken when a situation closes; no text, no date finer than a quarter. */
export interface CoarseFacts {
  readonly problems: readonly string[];
  readonly principalProblem: string | null;
  readonly ageBand: string | null;
  readonly submitterStructureId: string | null;
  readonly passages: number;
  readonly closure: Pick<Closure, 'reason' | 'effectByReferent' | 'effectByPerson'> | null;
  /** `2026-Q4`, of the submission, in the council’s time zone. */
  readonly submittedQuarter: string | null;
  readonly informed: boolean;
  readonly agreed: boolean;
}

/**
 * What meetings and responses may do with a situation, inside their own transaction. The caller asserts its permission; the state machine
 * and the gates are asserted here.
 */
@Injectable()
export class SituationsApi {
  constructor(
    @Inject(SituationStore) private readonly store: SituationStore,
    @Inject(SituationGrants) private readonly grants: SituationGrants,
    @Inject(Access) private readonly access: Access,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  /** Situations as an agenda shows them, in the order of the ids; unknown ids are left out. */
  async forAgenda(tx: Transaction, ids: readonly string[]): Promise<AgendaSituation[]> {
    const zone = await this.settings.timeZone(tx);
    return (await this.store.findMany(tx, ids)).map((situation) => forAgenda(situation, tx.isoNow, zone));
  }

  /** Situations that may be proposed for an agenda, those waiting longest first; their obstacles are told, not hidden. */
  async candidates(tx: Transaction): Promise<AgendaSituation[]> {
    const rows = await tx.manager.query<{ id: string }[]>(
      `SELECT id FROM situation WHERE status IN ('admissible', 'in-preparation', 'followed-up') ORDER BY submitted_at, id`,
    );
    return this.forAgenda(
      tx,
      rows.map((row) => row.id),
    );
  }

  async exists(tx: Transaction, id: string): Promise<boolean> {
    return (await tx.manager.query<unknown[]>(`SELECT 1 FROM situation WHERE id = $1`, [id])).length > 0;
  }

  async submitterOf(tx: Transaction, id: string): Promise<{ accountId: string; structureId: string | null }> {
    const { authorId, submitterStructureId } = await this.known(tx, id, 'read');
    return { accountId: authorId, structureId: submitterStructureId };
  }

  /** Structures that are party to the situation, with the facilitator’s decision. */
  async partiesOf(tx: Transaction, id: string): Promise<readonly PartyStructure[]> {
    return (await this.known(tx, id, 'read')).parties;
  }

  /** People invited for this situation alone, cancellations left out. */
  async invitationsOf(tx: Transaction, id: string): Promise<readonly SituationInvitation[]> {
    return (await this.known(tx, id, 'read')).invitations.filter(({ cancelledAt }) => cancelledAt === null);
  }

  /** Whether the person excluded these structures: whoever represents them is not convened for the situation. */
  async excludes(tx: Transaction, id: string, structureIds: readonly string[]): Promise<boolean> {
    return isExcludedPartner((await this.known(tx, id, 'read')).submission.information, structureIds);
  }

  /** The structures the person excludes. */
  async excludedStructures(tx: Transaction, id: string): Promise<readonly string[]> {
    return excludedPartners((await this.known(tx, id, 'read')).submission.information);
  }

  /**
   * The situation as a reader may see it, for a page of another domain; null when nothing is for them. The reading is journalled. `extra`
   * adds the levels held through an item or a meeting.
   */
  async viewFor(tx: Transaction, persona: Persona, id: string, extra: readonly GrantLevel[] = []): Promise<SituationView | null> {
    const situation = await this.store.find(tx, id, 'read');
    if (situation === undefined) return null;
    const held = [...(await this.access.held(tx, persona, 'situation', id)), ...extra];
    const view = situationView(situation, persona, held);
    if (view !== null)
      await tx.audit(
        { action: 'situation.read', subjectKind: 'situation', subjectId: id, facts: { levels: view.levels.join(',') } },
        'read',
      );
    return view;
  }

  /** Puts it on the agenda of a meeting when nothing keeps it off. */
  async putOnAgenda(tx: Transaction, id: string, meetingId: string): Promise<void> {
    const zone = await this.settings.timeZone(tx);
    await this.change(tx, id, 'put-on-agenda', (situation) => ({
      standing: putOnAgenda(situation, textDigest(id, situation.submission), localDateOf(tx.isoNow, zone)),
      change: { meetingId },
    }));
  }

  /** Takes it off: back to preparation, or to follow-up after an earlier response. */
  takeOffAgenda(tx: Transaction, id: string): Promise<void> {
    return this.take(tx, id, 'take-off-agenda', { meetingId: null });
  }

  openInSession(tx: Transaction, id: string): Promise<void> {
    return this.take(tx, id, 'open-in-session');
  }

  /** The commission built a response: one more passage. */
  buildResponse(tx: Transaction, id: string): Promise<void> {
    return this.take(tx, id, 'build-response');
  }

  /** The record is approved: partners read their commitments only; referents keep the follow-up. */
  async startFollowUp(tx: Transaction, id: string): Promise<void> {
    await this.take(tx, id, 'start-follow-up', { meetingId: null });
  }

  /** Closes with its coded reason; partners lose what they held, and figures are told through `situation.closed`. */
  async close(tx: Transaction, id: string, closure: Omit<Closure, 'closedAt'>): Promise<void> {
    refuseIdentity([
      { path: 'summary', text: closure.summary },
      { path: 'remains', text: closure.remains ?? '' },
      { path: 'learned', text: closure.learned ?? '' },
      { path: 'personWords', text: closure.personWords },
    ]);
    await this.take(tx, id, 'close', { closure: { ...closure, closedAt: tx.isoNow }, meetingId: null });
    await this.grants.closeToPartners(tx, id);
    await tx.emit('situation.closed', { situationId: id });
  }

  /** The person opposes, whoever told it: suspended at once, in an open meeting too; false when it was suspended or over already. */
  async oppose(tx: Transaction, id: string): Promise<boolean> {
    const situation = await this.known(tx, id, 'change');
    if (!canTake(situation, 'suspend') || situation.submittedAt === null) return false;
    const { information } = situation.submission;
    const submission =
      information === undefined
        ? situation.submission
        : { ...situation.submission, information: { ...information, opposition: 'total' as const } };
    await this.store.save(tx, { ...situation, submission, ...valueOf(step(situation, 'suspend')), meetingId: null }, 'suspend');
    await tx.audit({ action: 'situation.opposed', subjectKind: 'situation', subjectId: id });
    await this.grants.closeToPartners(tx, id);
    await tx.emit('situation.opposed', { situationId: id });
    await tx.outbox('situation.opposed', id);
    return true;
  }

  async coarseFacts(tx: Transaction, id: string): Promise<CoarseFacts> {
    return coarseFacts(await this.known(tx, id, 'read'), await this.settings.timeZone(tx));
  }

  /** The coarse facts of many situations by id, for figures. */
  async coarseFactsOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, CoarseFacts>> {
    const zone = await this.settings.timeZone(tx);
    return new Map((await this.store.findMany(tx, ids)).map((situation) => [situation.id, coarseFacts(situation, zone)]));
  }

  private take(tx: Transaction, id: string, action: SituationAction, change: Partial<StoredSituation> = {}): Promise<void> {
    return this.change(tx, id, action, (situation) => ({ standing: step(situation, action), change }));
  }

  private async change(
    tx: Transaction,
    id: string,
    action: SituationAction,
    rule: (situation: StoredSituation) => { standing: Outcome<Standing>; change: Partial<StoredSituation> },
  ): Promise<void> {
    const situation = await this.known(tx, id, 'change');
    const { standing, change } = rule(situation);
    await this.store.save(tx, { ...situation, ...valueOf(standing), ...change }, action);
    await tx.audit({ action: `situation.${action}`, subjectKind: 'situation', subjectId: id });
  }

  private async known(tx: Transaction, id: string, purpose: 'read' | 'change'): Promise<StoredSituation> {
    const situation = await this.store.find(tx, id, purpose);
    if (situation === undefined) throw new DomainError('NOT_FOUND');
    return situation;
  }
}

function forAgenda(situation: StoredSituation, now: string, zone: string): AgendaSituation {
  const today = localDateOf(now, zone);
  const gate = agreementGate(situation.submission.information, situation.agreementGate, situation.dispensation, today);
  return {
    id: situation.id,
    code: situation.code,
    status: situation.status,
    presenterId: presenterOf(situation),
    submitterStructureId: situation.submitterStructureId,
    passages: situation.passages,
    meetingId: situation.meetingId,
    obstacles: agendaObstacles(situation, textDigest(situation.id, situation.submission), today).map(({ code }) => code),
    gate: gate.ok ? gate.value : null,
    aids: priorityAids(situation, now, zone),
  };
}

function coarseFacts({ submission, ...situation }: StoredSituation, zone: string): CoarseFacts {
  const { agreement, informed } = submission.information ?? {};
  return {
    problems: submission.account?.problems ?? [],
    principalProblem: submission.account?.principalProblem ?? null,
    ageBand: submission.person?.ageBand ?? null,
    submitterStructureId: situation.submitterStructureId,
    passages: situation.passages,
    closure: situation.closure && closureFacts(situation.closure),
    submittedQuarter: situation.submittedAt === null ? null : quarterOf(localDateOf(situation.submittedAt, zone)),
    informed: informed === 'yes',
    agreed: agreement === 'written' || agreement === 'oral-attested',
  };
}

function closureFacts({ reason, effectByReferent, effectByPerson }: Closure): CoarseFacts['closure'] {
  return { reason, effectByReferent, effectByPerson };
}

function quarterOf(date: string): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}
