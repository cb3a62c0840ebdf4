import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ChartCard } from './chart-card/chart-card';
import { DataTable } from './data-table/data-table';
import { ErrorPanel } from './error-panel/error-panel';
import { Field } from './field/field';
import { FieldInput } from './field/field-input';
import { PageFocus } from './page-header/page-focus';
import { PageHeader } from './page-header/page-header';
import { SaveIndicator } from './save-state/save-indicator';
import type { SaveStatus } from './save-state/save-state';
import { StatusChip } from './status-chip/status-chip';
import { UI_LANGUAGE } from './texts/ui-texts';

jest.mock('./chart-card/echarts-drawing', () => {
  throw new Error('this browser cannot draw');
});

describe('The design system', () => {
  it('says a state with a word and hides its drawing from screen readers', async () => {
    const chip = TestBed.createComponent(StatusChip);
    chip.componentRef.setInput('label', 'Recevable');
    chip.componentRef.setInput('tone', 'success');
    await chip.whenStable();
    expect(chip.nativeElement.textContent.trim()).toBe('Recevable');
    expect(chip.nativeElement.querySelector('svg').getAttribute('aria-hidden')).toBe('true');
  });

  it('shows an error with its message, code and reference, in the language of the interface', async () => {
    const language = signal<'fr' | 'en'>('fr');
    TestBed.configureTestingModule({ providers: [{ provide: UI_LANGUAGE, useValue: language }] });
    const panel = TestBed.createComponent(ErrorPanel);
    panel.componentRef.setInput('error', { message: 'Texte conservé.', code: 'STALE_VERSION', reference: '7F3K' });
    await panel.whenStable();
    expect(panel.nativeElement.querySelector('[role=alert]').textContent).toMatch(
      /Texte conservé\..*STALE_VERSION.*Référence à signaler : 7F3K/s,
    );
    language.set('en');
    await panel.whenStable();
    expect(panel.nativeElement.textContent).toContain('Reference to report: 7F3K');
  });

  it('ties a control to its label, its hint and its error', async () => {
    @Component({
      imports: [Field, FieldInput],
      template: `<cr-field label="Question posée" hint="Une phrase." [required]="true" [error]="error()">
        <textarea crInput></textarea>
      </cr-field>`,
    })
    class Host {
      readonly error = signal<string | undefined>(undefined);
    }
    const host = TestBed.createComponent(Host);
    await host.whenStable();
    const area = host.nativeElement.querySelector('textarea') as HTMLTextAreaElement;
    const described = () =>
      (area.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => host.nativeElement.querySelector(`[id="${id}"]`)?.textContent.trim());
    expect(host.nativeElement.querySelector('label').htmlFor).toBe(area.id);
    expect(described()).toEqual(['Une phrase.']);
    expect(area.getAttribute('aria-invalid')).toBeNull();
    host.componentInstance.error.set('Posez une question.');
    await host.whenStable();
    expect(described()).toEqual(['Une phrase.', 'Posez une question.']);
    expect(area.getAttribute('aria-invalid')).toBe('true');
  });

  it.each([
    [{ kind: 'saving' }, 'Enregistrement…'],
    [{ kind: 'saved', at: new Date(2026, 10, 21, 14, 32) }, 'Enregistré à 14:32'],
    [{ kind: 'offline' }, 'Hors ligne : non envoyé, gardez cette page ouverte'],
    [{ kind: 'blocked', why: 'nom à remplacer' }, 'Non enregistré : nom à remplacer'],
  ] satisfies [SaveStatus, string][])('says %o in words', async (status, words) => {
    const indicator = TestBed.createComponent(SaveIndicator);
    indicator.componentRef.setInput('status', status);
    await indicator.whenStable();
    expect(indicator.nativeElement.textContent.trim()).toBe(words);
    expect(indicator.nativeElement.getAttribute('role')).toBe('status');
  });

  it('gives the focus to the heading of a page reached by navigation, and leaves it alone on the first page', async () => {
    const first = TestBed.createComponent(PageHeader);
    document.body.append(first.nativeElement);
    first.componentRef.setInput('title', 'Accueil');
    await first.whenStable();
    expect(document.activeElement).toBe(document.body);
    TestBed.inject(PageFocus).expectArrival();
    const second = TestBed.createComponent(PageHeader);
    document.body.append(second.nativeElement);
    second.componentRef.setInput('title', 'Situations');
    await second.whenStable();
    expect(document.activeElement?.textContent).toBe('Situations');
  });

  it('draws a table with a caption and a header for each row and column', async () => {
    const table = TestBed.createComponent(DataTable<{ code: string; count: number }>);
    table.componentRef.setInput('caption', 'Situations par typologie');
    table.componentRef.setInput('columns', [
      { id: 'code', label: 'Typologie', heading: true, text: (row: { code: string }) => row.code },
      { id: 'count', label: 'Nombre', numeric: true, text: (row: { count: number }) => String(row.count) },
    ]);
    table.componentRef.setInput('rows', [{ code: 'P01', count: 4 }]);
    await table.whenStable();
    expect(table.nativeElement.querySelector('caption').textContent.trim()).toBe('Situations par typologie');
    expect(table.nativeElement.querySelector('tbody th[scope=row]').textContent).toBe('P01');
    expect(table.nativeElement.querySelector('td.numeric').textContent).toBe('4');
  });

  it('shows the figures of a chart in a table when the chart cannot be drawn, with hidden counts worded', async () => {
    const card = TestBed.createComponent(ChartCard);
    card.componentRef.setInput('title', 'Le logement domine');
    card.componentRef.setInput('categoryLabel', 'Typologie');
    card.componentRef.setInput('maskedLabel', '< 5');
    card.componentRef.setInput('spec', { kind: 'bar', categories: ['P01', 'P02'], series: [{ name: 'Situations', values: [7, null] }] });
    await card.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    await card.whenStable();
    const cells = [...card.nativeElement.querySelectorAll('tbody td')].map((cell: HTMLElement) => cell.textContent);
    expect(cells).toEqual(['7', '< 5']);
  });
});
