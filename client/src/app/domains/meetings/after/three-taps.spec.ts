import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import type { Feedback } from '@croisee/domain/meetings/after/after.schema';
import french from './i18n/fr.json';
import { ThreeTaps } from './three-taps';

async function shown() {
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({ langs: { fr: { after: french } }, translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr' } }),
    ],
  });
  const page = TestBed.createComponent(ThreeTaps);
  const sent: Feedback[] = [];
  page.componentInstance.answered.subscribe((feedback) => sent.push(feedback));
  await page.whenStable();
  const element = page.nativeElement as HTMLElement;
  const tap = async (question: number, words: string) => {
    const buttons = [...(element.querySelectorAll('fieldset')[question]?.querySelectorAll('button') ?? [])];
    buttons.find((button) => button.textContent.trim() === words)?.click();
    await page.whenStable();
  };
  return { sent, tap, element };
}

describe('the three taps', () => {
  it('send once the third question is answered, with what was last tapped', async () => {
    const page = await shown();
    await page.tap(0, 'Non');
    await page.tap(0, 'Oui');
    await page.tap(1, 'En partie');
    expect(page.sent).toEqual([]);
    expect(page.element.querySelectorAll('[aria-pressed="true"]')).toHaveLength(2);
    await page.tap(2, 'Oui');
    expect(page.sent).toEqual([{ useful: 'yes', heard: 'partly', 'next-step': 'yes' }]);
  });
});
