import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { DirectoryTabs } from '../directory-tabs';
import { PeopleList } from './people-list';

/** Every professional of the directory, found by name or structure. */
@Component({
  selector: 'app-people',
  imports: [DirectoryTabs, Field, FieldInput, PageHeader, PeopleList, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'directory.people.title' | transloco" [lead]="'directory.people.lead' | transloco" />
    <app-directory-tabs />
    <cr-field class="search" [label]="'directory.people.search' | transloco" [required]="true">
      <input crInput type="search" [value]="search()" (input)="search.set($any($event.target).value)" />
    </cr-field>
    <app-people-list [search]="search()" />
  `,
  styles: `
    .search {
      margin-bottom: var(--space-5);
      --field-width: 28rem;
    }
  `,
})
export class People {
  protected readonly search = signal('');
}
