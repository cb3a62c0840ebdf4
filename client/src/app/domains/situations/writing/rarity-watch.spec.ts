import { signal } from '@angular/core';
import type { SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import { RarityWatch } from './rarity-watch';

const rare: SubmissionDraft = { mode: 'long', person: { ageBand: '36-45', gender: 'man' }, housing: { status: 'street' } };
const inhabitants: Readonly<Record<string, number>> = { Mirecombe: 2_400, Sarreval: 180_000 };

function aWatch(draft: SubmissionDraft) {
  const current = signal(draft);
  return { current, watch: new RarityWatch(current, (commune) => Promise.resolve(inhabitants[commune])) };
}

describe('the estimate beside the form', () => {
  it('says nothing and holds nothing while no place is told', () => {
    const { watch } = aWatch(rare);
    expect(watch.estimate()).toBeUndefined();
    expect(watch.mustExplain()).toBe(false);
  });

  it('asks for a reason when very few people share the traits, and is content with one', async () => {
    const { watch, current } = aWatch(rare);
    await watch.livesIn(' Mirecombe ');
    expect(watch.estimate()?.level).toBe('too-few');
    expect(watch.mustExplain()).toBe(true);
    current.update((draft) => ({ ...draft, person: { ...draft.person, preciseBecause: 'La question porte sur la rue elle-même.' } }));
    expect(watch.mustExplain()).toBe(false);
  });

  it('follows what is made vaguer', async () => {
    const { watch, current } = aWatch(rare);
    await watch.livesIn('Mirecombe');
    current.update((draft) => ({ ...draft, housing: { status: 'unknown' } }));
    expect(watch.estimate()?.level).toBe('enough');
    expect(watch.mustExplain()).toBe(false);
  });

  it('takes the number of inhabitants of a place that is in no list, and forgets it with the place', async () => {
    const { watch } = aWatch(rare);
    await watch.livesIn('Nullepart');
    expect(watch.isUnlisted()).toBe(true);
    watch.holds(300);
    expect(watch.estimate()?.people).toBe(0);
    await watch.livesIn('');
    expect(watch.estimate()).toBeUndefined();
  });

  it('keeps the last place when an earlier answer arrives late', async () => {
    const answers: Record<string, (value: number) => void> = {};
    const watch = new RarityWatch(signal(rare), (commune) => new Promise((resolve) => (answers[commune] = resolve)));
    const first = watch.livesIn('Mirecombe');
    const second = watch.livesIn('Sarreval');
    answers['Sarreval']!(2_000_000);
    answers['Mirecombe']!(10);
    await Promise.all([first, second]);
    expect(watch.commune()).toBe('Sarreval');
    expect(watch.estimate()?.level).toBe('enough');
  });
});
