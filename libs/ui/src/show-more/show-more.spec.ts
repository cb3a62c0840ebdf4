import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ShowMore } from './show-more';

@Component({
  imports: [ShowMore],
  template: `
    <select></select>
    <cr-show-more [more]="left() > 0" [loading]="loading()" (asked)="left.set(left() - 1)" />
  `,
})
class Host {
  readonly left = signal(2);
  readonly loading = signal(false);
}

describe('ShowMore', () => {
  async function open() {
    const fixture = TestBed.createComponent(Host);
    document.body.append(fixture.nativeElement);
    await fixture.whenStable();
    const find = <T extends HTMLElement>(selector: string) => fixture.nativeElement.querySelector(selector) as T | null;
    const press = async () => {
      find('button')?.focus();
      find('button')?.click();
      await fixture.whenStable();
    };
    return { fixture, host: fixture.componentInstance, find, press };
  }

  it('keeps the keyboard on its button while there is more, then on the line that says all is shown', async () => {
    const { press, find } = await open();
    await press();
    expect(document.activeElement).toBe(find('button'));
    await press();
    expect(find('button')).toBeNull();
    expect(find('p')?.textContent).toBe('Tout est affiché.');
    expect(document.activeElement).toBe(find('p'));
  });

  it('takes the keyboard from nobody who has gone on to something else', async () => {
    const { fixture, host, press, find } = await open();
    await press();
    find('select')?.focus();
    host.left.set(0);
    await fixture.whenStable();
    expect(document.activeElement).toBe(find('select'));
  });

  it('says nothing under a list that was short from the beginning', async () => {
    const { fixture, host, find } = await open();
    host.left.set(0);
    await fixture.whenStable();
    expect(find('cr-show-more')?.textContent.trim()).toBe('');
  });

  it('is not pressed twice while the answer is on its way', async () => {
    const { fixture, host, press } = await open();
    host.loading.set(true);
    await fixture.whenStable();
    await press();
    expect(host.left()).toBe(2);
  });
});
