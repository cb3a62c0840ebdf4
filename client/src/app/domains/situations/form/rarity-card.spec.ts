import { aSubmission } from '@croisee/domain/situations/situation.fixtures';
import type { SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import { signal } from '@angular/core';
import { rendered } from '../../../kernel/testing/rendered';
import { situationsTexts } from '../situations.texts';
import { DraftStore } from '../writing/draft-store';
import { RarityWatch } from '../writing/rarity-watch';
import { RarityCard } from './rarity-card';
import { ReviewStep } from './review-step';

const rare: SubmissionDraft = { ...aSubmission(), person: { ...aSubmission().person, ageBand: '36-45' }, housing: { status: 'street' } };

function aStore(submission: SubmissionDraft): DraftStore {
  const door = { save: () => new Promise<never>(() => undefined), read: () => new Promise<never>(() => undefined) };
  return new DraftStore(door, { version: 1, submission, confirmed: [] } as never, () => '');
}

describe('the card of the estimate (real templates and texts)', () => {
  it('says how few share the traits, what to make vaguer, and asks why', async () => {
    const watch = new RarityWatch(signal(rare), () => Promise.resolve(3_000));
    const card = await rendered(RarityCard, { inputs: { sheet: aStore(rare), watch }, scopes: { situations: situationsTexts } });
    expect(card.host.querySelector('textarea')).toBeNull();
    await watch.livesIn('Mirecombe');
    await card.settled();
    expect(card.host.querySelector('details')?.open).toBe(true);
    expect(card.host.querySelector('[role=status]')?.textContent).toContain('Moins de 11 personnes');
    expect(card.host.querySelector('li')?.textContent).toMatch(/→\s*encore moins de 11 personnes/);
    expect(card.host.querySelector('textarea')).not.toBeNull();
  });

  it('asks for the inhabitants of a place that no list knows', async () => {
    const watch = new RarityWatch(signal(rare), () => Promise.resolve(undefined));
    const card = await rendered(RarityCard, { inputs: { sheet: aStore(rare), watch }, scopes: { situations: situationsTexts } });
    await watch.livesIn('Nullepart');
    await card.settled();
    expect(card.host.querySelector('input[type=number]')).not.toBeNull();
    expect(card.host.querySelector('[role=status]')?.textContent?.trim()).toBe('');
  });
});

describe('the last step', () => {
  it.each([
    [true, 'true'],
    [false, null],
  ])('when a reason is missing (%s), the button that hands over is off: %s', async (mustExplain, disabled) => {
    const review = await rendered(ReviewStep, {
      inputs: { store: aStore(aSubmission()), mustExplain },
      scopes: { situations: situationsTexts },
    });
    await review.settled();
    expect(review.host.querySelector('.button.primary')?.getAttribute('aria-disabled')).toBe(disabled);
    expect(review.host.querySelector('.rare') !== null).toBe(mustExplain);
  });
});
