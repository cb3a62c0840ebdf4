import { provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { UI_LANGUAGE } from '@croisee/ui/texts/ui-texts';
import { provideTestTexts } from '../testing/test-texts';
import { TextCheck } from '../writing/text-check';
import { WatchedText } from './watched-text';

/** The component, the scanner and the texts are real. */
async function aField(typed: string) {
  TestBed.configureTestingModule({
    providers: [provideZonelessChangeDetection(), { provide: UI_LANGUAGE, useValue: signal('fr') }, provideTestTexts()],
  });
  const fixture = TestBed.createComponent(WatchedText);
  const sheet = new TextCheck();
  fixture.componentRef.setInput('sheet', sheet);
  fixture.componentRef.setInput('path', sheet.path);
  fixture.componentRef.setInput('label', 'Ce que j’ai vu');
  fixture.componentRef.setInput('maxLength', 100);
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  const area = host.querySelector('textarea')!;
  area.value = typed;
  area.dispatchEvent(new Event('input'));
  await fixture.whenStable();
  const button = (words: string) => [...host.querySelectorAll('button')].find((each) => each.textContent?.includes(words));
  return { fixture, sheet, host, area, button };
}

describe('a text field read as it is typed', () => {
  it('underlines what names somebody, says why and that it is not saved', async () => {
    const { host } = await aField('Vu Mme Delmotte ce matin.');
    expect(host.querySelector('.mirror .block')?.textContent).toContain('Delmotte');
    expect(host.querySelector('[role=status]')?.textContent).toContain('n’est pas enregistrée');
    expect(host.querySelector('.findings')?.textContent).toContain('nom ou prénom');
  });

  it('never replaces by itself: one button does, and the writer is back in the text', async () => {
    const { fixture, sheet, area, button } = await aField('Vu Mme Delmotte ce matin.');
    document.body.append(fixture.nativeElement as HTMLElement);
    expect(sheet.text()).toContain('Delmotte');
    button('Remplacer par')!.click();
    await fixture.whenStable();
    expect(area.value).toMatch(/\[Personne 1\] ce matin\.$/);
    expect(area.value).not.toContain('Delmotte');
    expect(document.activeElement).toBe(area);
    (fixture.nativeElement as HTMLElement).remove();
  });

  it('replaces by one key', async () => {
    const { fixture, sheet, area } = await aField('Vu Mme Delmotte ce matin.');
    area.dispatchEvent(new KeyboardEvent('keydown', { altKey: true, code: 'KeyR' }));
    await fixture.whenStable();
    expect(sheet.text()).not.toContain('Delmotte');
  });

  it('lets a doubtful passage be confirmed as naming nobody', async () => {
    const { fixture, sheet, host, button } = await aField('');
    sheet.declare({ word: 'Karine Delmotte', label: 'Personne' });
    sheet.write('Elle signe K.D. partout.');
    await fixture.whenStable();
    expect(sheet.holdsBack()).toBe(true);
    button('ne désigne personne')!.click();
    await fixture.whenStable();
    expect(sheet.holdsBack()).toBe(false);
    expect(host.querySelector('.findings')).toBeNull();
  });

  it('proposes another wording without holding anything back', async () => {
    const { fixture, sheet, button } = await aField('Un cas complexe depuis mai.');
    expect(sheet.holdsBack()).toBe(false);
    button('Écrire « situation »')!.click();
    await fixture.whenStable();
    expect(sheet.text()).toBe('Un situation depuis mai.');
  });

  it('keeps a text that is too long and says by how much', async () => {
    const { host, area } = await aField('a '.repeat(60));
    expect(area.value).toHaveLength(120);
    expect(host.textContent).toContain('20 caractères de trop');
  });
});
