import type { AccessWorld } from '../access-world';
import type { Probe } from '../http-probes';

// A text that names somebody: whoever may ask or decide is stopped by the check, and nothing changes.
const NAMED = 'Est-ce bien Madame Jeanne Duvernois ?';

export function trustProbes({ situation, trust }: AccessWorld): Record<string, Probe> {
  return {
    'GET /api/identity-requests': { path: '/api/identity-requests' },
    'POST /api/situations/:id/identity-requests': {
      path: `/api/situations/${situation.id}/identity-requests`,
      body: { purpose: 'joint-visit', text: NAMED, days: 5 },
    },
    'POST /api/identity-requests/:id/decision': {
      path: `/api/identity-requests/${trust.identityRequestId}/decision`,
      body: { outcome: 'told', reason: NAMED, days: 5 },
    },
    'GET /api/onboarding': { path: '/api/onboarding' },
    'POST /api/onboarding/quiz': { path: '/api/onboarding/quiz', body: {} },
    'GET /api/ethics/questions': { path: '/api/ethics/questions' },
    'POST /api/ethics/questions': { path: '/api/ethics/questions', body: {} },
    'POST /api/ethics/questions/:id/answer': {
      path: `/api/ethics/questions/${trust.ethicsQuestionId}/answer`,
      body: { text: NAMED, doctrine: null },
    },
    'GET /api/ethics/doctrine': { path: '/api/ethics/doctrine' },
    'GET /api/data-protection': { path: '/api/data-protection' },
    'PUT /api/data-protection': { path: '/api/data-protection', body: {} },
    'POST /api/data-protection/assessment': { path: '/api/data-protection/assessment', body: {} },
  };
}

/** A request by the facilitator about the situation, and a question of ethics by a member. */
export async function askThings({ facilitator, member }: AccessWorld['clients'], situationId: string): Promise<AccessWorld['trust']> {
  const request = await facilitator.post(`/api/situations/${situationId}/identity-requests`, {
    ...{ purpose: 'joint-visit', text: 'Préparer une visite à deux.', days: 5 },
  });
  const question = await member.post('/api/ethics/questions', { motive: 'words', text: 'Comment parler sans étiqueter quelqu’un ?' });
  for (const { status, body } of [request, question])
    if (status !== 201) throw new Error(`asking answered ${status} ${JSON.stringify(body)}`);
  return { identityRequestId: request.body.id, ethicsQuestionId: question.body.id };
}
