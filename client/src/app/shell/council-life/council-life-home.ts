import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { Can } from '../../kernel/session/can';
import { COUNCIL_LIFE_SECTIONS } from './council-life-sections';

/** What each place of the life of the council is for. */
@Component({
  selector: 'app-council-life-home',
  imports: [Can, Icon, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'councilLife.title' | transloco" [lead]="'councilLife.lead' | transloco" />
    <ul>
      @for (section of sections; track section.path) {
        <li *appCan="section.permission" class="card">
          <h2>
            <cr-icon [name]="section.icon" /><a [routerLink]="section.path">{{ 'councilLife.sections.' + section.label | transloco }}</a>
          </h2>
          <p class="soft">{{ 'councilLife.why.' + section.label | transloco }}</p>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
      padding: 0;
      list-style: none;
    }
    h2 {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      margin-bottom: var(--space-2);
      font-size: var(--text-h3);
    }
    p {
      margin: 0;
    }
  `,
})
export class CouncilLifeHome {
  protected readonly sections = COUNCIL_LIFE_SECTIONS;
}
