import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { returnAddress } from '@croisee/domain/identity/return-address.rules';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { Problems } from '../../../kernel/errors/problems';
import { SessionStore } from '../../../kernel/session/session-store';

/** A person with mandates in several councils says for which one they work now. */
@Component({
  selector: 'app-choose-council',
  imports: [EmptyState, ErrorPanel, Icon, PageHeader, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'identity.chooseCouncil.title' | transloco" [lead]="'identity.chooseCouncil.lead' | transloco" />
    <div class="stack">
      @if (error(); as shown) {
        <cr-error-panel [error]="shown" />
      }
      @for (council of councils(); track council.id) {
        <button type="button" class="button" (click)="choose(council.id)"><cr-icon name="building" />{{ council.name }}</button>
      } @empty {
        <cr-empty-state [title]="'identity.chooseCouncil.none' | transloco" [why]="'identity.chooseCouncil.noneWhy' | transloco" />
      }
    </div>
  `,
  styles: `
    .button {
      justify-content: start;
      padding-block: var(--space-4);
      text-align: start;
    }
  `,
})
export class ChooseCouncil {
  readonly retour = input<string>();

  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly problems = inject(Problems);

  protected readonly councils = computed(() => this.session.me()?.councils ?? []);
  protected readonly error = signal<ShownError | undefined>(undefined);

  constructor() {
    void this.signInFirst();
  }

  protected async choose(councilId: string): Promise<void> {
    try {
      await this.session.chooseCouncil(councilId);
      await this.router.navigateByUrl(returnAddress(this.retour()));
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
    }
  }

  private async signInFirst(): Promise<void> {
    await this.session.load();
    if (this.session.status() !== 'signed-in') await this.router.navigateByUrl('/connexion');
  }
}
