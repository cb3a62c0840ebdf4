import { aSubmission } from '@croisee/domain/situations/situation.fixtures';
import type { SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import type { HttpClient } from '../support/http-client';
import type { TestWorld } from '../support/test-server';

/** A complete short form without any passage that could name somebody. */
export function aForm(change: Partial<SubmissionDraft> = {}): SubmissionDraft {
  return aSubmission({
    submitter: { knowsSince: 'deux ans', contactFrequency: 'une fois par mois', willAttend: true, replacedBy: null },
    ...change,
  });
}

/** Starts a draft and saves a form in it. */
export async function aDraft(
  submitter: HttpClient,
  form: SubmissionDraft = aForm(),
): Promise<{ id: string; version: number; code: string }> {
  const created = await submitter.post('/api/situations', { mode: form.mode });
  if (created.status !== 201) throw new Error(`starting a draft answered ${created.status} ${JSON.stringify(created.body)}`);
  const saved = await submitter.put(`/api/situations/${created.body.id}/draft`, {
    submission: form,
    version: created.body.version,
    confirmed: [],
  });
  if (saved.status !== 200) throw new Error(`saving answered ${saved.status} ${JSON.stringify(saved.body)}`);
  return { id: created.body.id, version: saved.body.version, code: created.body.code };
}

/** A situation handed to the coordination. */
export async function aSubmitted(submitter: HttpClient, form: SubmissionDraft = aForm()): Promise<string> {
  const { id } = await aDraft(submitter, form);
  const answer = await submitter.post(`/api/situations/${id}/submit`);
  if (answer.status !== 200) throw new Error(`submitting answered ${answer.status} ${JSON.stringify(answer.body)}`);
  return id;
}

/** An admissible situation. */
export async function anAdmissible(world: TestWorld, form: SubmissionDraft = aForm()): Promise<string> {
  const id = await aSubmitted(await world.as('professional'), form);
  const coordinator = await world.as('coordinator');
  const answer = await coordinator.post(`/api/situations/${id}/admissibility`, { outcome: 'admissible', message: 'Nous vous attendons.' });
  if (answer.status !== 200) throw new Error(`deciding answered ${answer.status} ${JSON.stringify(answer.body)}`);
  return id;
}
