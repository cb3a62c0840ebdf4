import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import fr from '../i18n/fr.json';
import { SlotGauge } from './slot-gauge';

describe('planned minutes against the slot', () => {
  it.each([
    [190, 'Il reste 50 min.', false],
    [240, 'Le créneau est rempli.', false],
    [315, '1 h 15 de trop pour le créneau.', true],
  ])('%i minutes of 240: %s', async (planned, words, over) => {
    TestBed.configureTestingModule({
      imports: [
        TranslocoTestingModule.forRoot({
          langs: { fr: { planning: fr } },
          translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr', reRenderOnLangChange: true },
          preloadLangs: true,
        }),
      ],
    });
    const gauge = TestBed.createComponent(SlotGauge);
    gauge.componentRef.setInput('planned', planned);
    gauge.componentRef.setInput('slot', 240);
    await gauge.whenStable();
    expect(gauge.nativeElement.textContent).toContain(words);
    expect(gauge.nativeElement.classList.contains('over')).toBe(over);
  });
});
