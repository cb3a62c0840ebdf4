import { inject, Injectable } from '@angular/core';
import type { DecideAdmissibility } from '@croisee/domain/situations/admissibility.rules';
import type { Information, RequestDispensation } from '@croisee/domain/situations/agreement.schema';
import type { AnswerAdvice } from '@croisee/domain/situations/advice.rules';
import type { InviteToSituation, Reread } from '@croisee/domain/situations/preparation.schema';
import {
  savedDraftSchema,
  situationPageSchema,
  situationStateSchema,
  type SavedDraft,
  type SituationPage,
  type SituationState,
} from '@croisee/domain/situations/situation-page.schema';
import type { CreateSituation, Prepare, SaveSubmission } from '@croisee/domain/situations/situation-requests.schema';
import {
  adviceRequestSchema,
  questionsSchema,
  type AdviceRequestView,
  type Questions,
  type SendAdviceRequest,
} from '@croisee/domain/situations/situation-sides.schema';
import { ApiClient } from '../../../kernel/api/api-client';

/** What the pages ask the server to do with situations. */
@Injectable({ providedIn: 'root' })
export class SituationsClient {
  private readonly api = inject(ApiClient);

  read(id: string): Promise<SituationPage> {
    return this.api.get(`/situations/${id}`, situationPageSchema);
  }

  create(body: CreateSituation): Promise<SituationState> {
    return this.api.post('/situations', body, situationStateSchema);
  }

  saveDraft(id: string, body: SaveSubmission): Promise<SavedDraft> {
    return this.api.put(`/situations/${id}/draft`, body, savedDraftSchema);
  }

  submit(id: string): Promise<SituationState> {
    return this.act(id, 'submit', {});
  }

  withdraw(id: string, askedBy: 'person' | 'submitter' | 'structure'): Promise<SituationState> {
    return this.act(id, 'withdraw', { askedBy });
  }

  redirectAsEmergency(id: string, keepText: boolean): Promise<SituationState> {
    return this.act(id, 'emergency', { keepText });
  }

  askToComplete(id: string, question: string): Promise<SituationState> {
    return this.act(id, 'completion-request', { question });
  }

  decide(id: string, decision: DecideAdmissibility): Promise<SituationState> {
    return this.act(id, 'admissibility', decision);
  }

  reread(id: string, body: Reread): Promise<SituationState> {
    return this.act(id, 'rereading', body);
  }

  invite(id: string, body: InviteToSituation): Promise<SituationState> {
    return this.act(id, 'invitations', body);
  }

  cancelInvitation(id: string, invitationId: string): Promise<SituationState> {
    return this.act(id, `invitations/${invitationId}/cancel`, {});
  }

  decideParty(id: string, structureId: string, sits: boolean, reason: string): Promise<SituationState> {
    return this.act(id, 'parties/decision', { structureId, sits, reason });
  }

  requestDispensation(id: string, body: RequestDispensation): Promise<SituationState> {
    return this.act(id, 'dispensation', body);
  }

  countersign(id: string): Promise<SituationState> {
    return this.act(id, 'dispensation/countersignature', {});
  }

  prepare(id: string, body: Prepare): Promise<SituationState> {
    return this.api.put(`/situations/${id}/preparation`, body, situationStateSchema);
  }

  recordInformation(id: string, information: Information, version: number): Promise<SituationState> {
    return this.api.put(`/situations/${id}/information`, { information, version }, situationStateSchema);
  }

  ask(id: string, text: string): Promise<Questions> {
    return this.api.post(`/situations/${id}/questions`, { text }, questionsSchema);
  }

  answer(id: string, questionId: string, text: string): Promise<Questions> {
    return this.api.post(`/situations/${id}/questions/${questionId}/answer`, { text }, questionsSchema);
  }

  askAdvice(body: SendAdviceRequest): Promise<AdviceRequestView> {
    return this.api.post('/advice-requests', body, adviceRequestSchema);
  }

  answerAdvice(id: string, body: AnswerAdvice): Promise<AdviceRequestView> {
    return this.api.post(`/advice-requests/${id}/answer`, body, adviceRequestSchema);
  }

  keepForNextMeeting(id: string): Promise<AdviceRequestView> {
    return this.api.post(`/advice-requests/${id}/next-meeting`, {}, adviceRequestSchema);
  }

  private act(id: string, action: string, body: unknown): Promise<SituationState> {
    return this.api.post(`/situations/${id}/${action}`, body, situationStateSchema);
  }
}
