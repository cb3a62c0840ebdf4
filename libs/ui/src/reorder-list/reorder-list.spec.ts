import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { LiveAnnouncer } from '../live-region/live-announcer';
import { ReorderList, type ReorderItem } from './reorder-list';

@Component({
  imports: [ReorderList],
  template: `
    <ng-template #row let-item>{{ item.label }}</ng-template>
    <cr-reorder-list label="Points" [items]="items()" [row]="row" [disabled]="frozen()" (reordered)="items.set($event)" />
  `,
})
class Host {
  readonly items = signal<readonly ReorderItem[]>([
    { id: '1', label: 'Accueil' },
    { id: '2', label: 'Engagements' },
    { id: '3', label: 'Situation' },
  ]);
  readonly frozen = signal(false);
}

describe('ReorderList', () => {
  async function open() {
    const fixture = TestBed.createComponent(Host);
    document.body.append(fixture.nativeElement);
    await fixture.whenStable();
    const button = (name: string) => fixture.nativeElement.querySelector(`[aria-label="${name}"]`) as HTMLButtonElement | null;
    const order = () => fixture.componentInstance.items().map((item) => item.label);
    return { fixture, button, order };
  }

  it('moves a row down by its button, keeps the focus on that button and says the new position', async () => {
    const announce = jest.spyOn(TestBed.inject(LiveAnnouncer), 'announce');
    const { fixture, button, order } = await open();
    button('Descendre « Accueil »')?.click();
    await fixture.whenStable();
    expect(order()).toEqual(['Engagements', 'Accueil', 'Situation']);
    expect(document.activeElement).toBe(button('Descendre « Accueil »'));
    expect(announce).toHaveBeenCalledWith('« Accueil » est en position 2 sur 3.');
  });

  it('leaves the first row where it is when it is asked to go up', async () => {
    const { fixture, button, order } = await open();
    button('Monter « Accueil »')?.click();
    await fixture.whenStable();
    expect(order()).toEqual(['Accueil', 'Engagements', 'Situation']);
  });

  it('offers no way to move a frozen list', async () => {
    const { fixture, button } = await open();
    fixture.componentInstance.frozen.set(true);
    await fixture.whenStable();
    expect(button('Descendre « Accueil »')).toBeNull();
    expect(fixture.nativeElement.querySelector('.handle')).toBeNull();
  });
});
