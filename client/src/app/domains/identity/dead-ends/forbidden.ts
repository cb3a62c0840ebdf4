import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PageHeader } from '@croisee/ui/page-header/page-header';

/** The page exists but not for the person's roles: says whom to ask. */
@Component({
  selector: 'app-forbidden',
  imports: [PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'identity.forbidden.title' | transloco" [lead]="'identity.forbidden.text' | transloco" />
    <a class="button" routerLink="/accueil">{{ 'identity.backHome' | transloco }}</a>
  `,
})
export class Forbidden {}
