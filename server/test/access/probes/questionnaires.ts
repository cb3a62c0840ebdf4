import type { HttpClient } from '../../support/http-client';
import type { Probe } from '../http-probes';

const CONTENT = { title: 'Un essai', lead: '', questions: [{ id: 'q1', kind: 'agreement', text: 'Est-ce utile ?', options: [] }] };

/** A questionnaire put to the members, later than the day of the matrix. */
export async function askMembers(coordinator: HttpClient): Promise<{ id: string; campaignId: string }> {
  const { body: questionnaire } = await coordinator.post('/api/questionnaires', { content: CONTENT, template: null });
  const dates = { opensOn: '2099-01-01', closesOn: '2099-02-01' };
  const { body: campaign } = await coordinator.post(`/api/questionnaires/${questionnaire.id}/campaigns`, {
    ...{ audience: 'members', moment: 'once', ...dates },
  });
  return { id: questionnaire.id, campaignId: campaign.id };
}

/** Calls on a campaign put to the members, planned for later so that nobody’s answer is taken. */
export function questionnaireProbes({ id, campaignId }: { readonly id: string; readonly campaignId: string }): Record<string, Probe> {
  const questionnaire = `/api/questionnaires/${id}`;
  const campaign = `/api/questionnaire-campaigns/${campaignId}`;
  return {
    'GET /api/questionnaires': { path: '/api/questionnaires' },
    'GET /api/questionnaires/after-meetings': { path: '/api/questionnaires/after-meetings' },
    'POST /api/questionnaires': { path: '/api/questionnaires', body: {} },
    'GET /api/questionnaires/:id': { path: questionnaire },
    'PUT /api/questionnaires/:id': { path: questionnaire, body: { content: CONTENT, version: 999_999 } },
    'POST /api/questionnaires/:id/campaigns': {
      path: `${questionnaire}/campaigns`,
      body: { audience: 'members', moment: 'once', opensOn: '2000-01-01', closesOn: '2000-01-02' },
    },
    'GET /api/questionnaire-campaigns': { path: '/api/questionnaire-campaigns' },
    'GET /api/questionnaire-campaigns/:id': { path: campaign },
    'POST /api/questionnaire-campaigns/:id/answers': { path: `${campaign}/answers`, body: { answers: { q1: 3 } } },
    'POST /api/questionnaire-campaigns/:id/closing': { path: `${campaign}/closing` },
    'GET /api/questionnaire-campaigns/:id/results': { path: `${campaign}/results` },
    'GET /api/questionnaire-campaigns/:id/results.csv': { path: `${campaign}/results.csv` },
  };
}
