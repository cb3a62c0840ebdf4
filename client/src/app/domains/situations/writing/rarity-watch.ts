import { computed, signal } from '@angular/core';
import type { SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import { estimateRarity, mayStayAsPrecise } from '@croisee/pseudonymisation/rarity/estimate';
import { sheetTraits } from '@croisee/pseudonymisation/rarity/sheet-traits';

/** How many people live in a commune, undefined when it is in no list; the list is fetched at the first question. */
export type PopulationOf = (commune: string) => Promise<number | undefined>;

const listedPopulation: PopulationOf = async (commune) =>
  (await import('@croisee/pseudonymisation/rarity/commune-population')).communePopulation(commune);

/** About how many people share what a form tells, where its writer says the person lives. The place stays in this page. */
export class RarityWatch {
  private readonly listed = signal<number | undefined>(undefined);
  private readonly typed = signal<number | undefined>(undefined);
  private readonly place = signal('');

  readonly commune = this.place.asReadonly();
  readonly isUnlisted = computed(() => this.place() !== '' && this.listed() === undefined);
  readonly estimate = computed(() => {
    const population = this.listed() ?? this.typed();
    return population === undefined ? undefined : estimateRarity(sheetTraits(this.draft(), population));
  });
  /** Fewer people than the threshold share it and nobody wrote why it must stay so: the form is not handed over. */
  readonly mustExplain = computed(() => {
    const estimate = this.estimate();
    return estimate !== undefined && !mayStayAsPrecise(estimate, this.draft().person?.preciseBecause ?? '');
  });

  constructor(
    private readonly draft: () => SubmissionDraft,
    private readonly populationOf: PopulationOf = listedPopulation,
  ) {}

  async livesIn(commune: string): Promise<void> {
    const name = commune.trim();
    this.place.set(name);
    this.typed.set(undefined);
    this.listed.set(undefined);
    const population = name === '' ? undefined : await this.populationOf(name);
    if (this.place() === name) this.listed.set(population);
  }

  /** For a place that is in no list. */
  holds(inhabitants: number): void {
    this.typed.set(Number.isFinite(inhabitants) && inhabitants > 0 ? Math.floor(inhabitants) : undefined);
  }
}
