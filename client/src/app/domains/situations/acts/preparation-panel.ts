import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CHECKLIST_ITEMS, PARTY_LINKS, type ChecklistItem, type ChecklistState } from '@croisee/domain/situations/preparation.schema';
import { openChecklistItems } from '@croisee/domain/situations/preparation.rules';
import type { SituationPage } from '@croisee/domain/situations/situation-page.schema';
import { prepareSchema } from '@croisee/domain/situations/situation-requests.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { FormState } from '../../../kernel/forms/form-state';
import { Partners } from '../data/partners';
import { SituationsClient } from '../data/situations-client';

interface FlaggedParty {
  readonly structureId: string;
  readonly link: (typeof PARTY_LINKS)[number];
}

/** What the coordination makes sure of before the agenda, and the structures that are party to the situation. */
@Component({
  selector: 'app-preparation-panel',
  imports: [ErrorPanel, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './preparation-panel.html',
  styleUrl: './preparation-panel.scss',
})
export class PreparationPanel {
  readonly page = input.required<SituationPage>();
  readonly done = output<void>();

  private readonly client = inject(SituationsClient);
  private readonly partners = inject(Partners);
  protected readonly items = CHECKLIST_ITEMS;
  protected readonly links = PARTY_LINKS;
  protected readonly form = new FormState();
  protected readonly canPrepare = computed(() => this.page().can.includes('prepare'));
  protected readonly checklist = linkedSignal<ChecklistState>(() => this.page().checklist ?? {});
  protected readonly parties = linkedSignal<readonly FlaggedParty[]>(() =>
    (this.page().parties ?? []).map(({ structureId, link }) => ({ structureId, link })),
  );
  protected readonly openCount = computed(() => openChecklistItems(this.checklist()).length);
  protected readonly others = computed(() =>
    this.partners.structures().filter(({ id }) => !this.parties().some(({ structureId }) => structureId === id)),
  );

  protected nameOf(id: string): string {
    return this.page().names[id] ?? this.partners.structureName(id) ?? '…';
  }

  protected async tick(item: ChecklistItem, state: string): Promise<void> {
    const { [item]: _before, ...rest } = this.checklist();
    this.checklist.set(state === 'done' || state === 'not-applicable' ? { ...rest, [item]: state } : rest);
    await this.save();
  }

  protected async addParty(structureId: string): Promise<void> {
    if (structureId === '') return;
    this.parties.update((parties) => [...parties, { structureId, link: 'other' }]);
    await this.save();
  }

  protected async changeLink(structureId: string, link: FlaggedParty['link']): Promise<void> {
    this.parties.update((parties) => parties.map((party) => (party.structureId === structureId ? { structureId, link } : party)));
    await this.save();
  }

  protected async takeOut(structureId: string): Promise<void> {
    this.parties.update((parties) => parties.filter((party) => party.structureId !== structureId));
    await this.save();
  }

  private async save(): Promise<void> {
    const values = { version: this.page().version, checklist: this.checklist(), parties: this.parties() };
    await this.form.send(prepareSchema, values, async (body) => {
      await this.client.prepare(this.page().id, body);
      this.done.emit();
    });
  }
}
