import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PageHeader } from '@croisee/ui/page-header/page-header';

/** Says that nothing is at this address, or nothing the person may see, and how to go on. */
@Component({
  selector: 'app-not-found',
  imports: [PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'identity.notFound.title' | transloco" [lead]="'identity.notFound.text' | transloco" />
    <a class="button" routerLink="/accueil">{{ 'identity.backHome' | transloco }}</a>
  `,
})
export class NotFound {}
