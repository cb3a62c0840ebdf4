import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** Mouths from the saddest to the happiest. */
const MOUTHS = ['M14 32Q22 22 30 32', 'M15 31Q22 27 29 31', 'M15 30L29 30', 'M15 28Q22 33 29 28', 'M13 26Q22 38 31 26'] as const;

/** A face of five, drawn with the colour of the text; its words stand beside it. */
@Component({
  selector: 'app-face',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg
      viewBox="0 0 44 44"
      width="44"
      height="44"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="2.5"
      stroke-linecap="round"
    >
      <circle cx="22" cy="22" r="19" />
      <path d="M15 17v2M29 17v2" />
      <path [attr.d]="mouth()" />
    </svg>
  `,
})
export class Face {
  /** From 1 to 5. */
  readonly point = input.required<number>();
  protected readonly mouth = computed(() => MOUTHS[this.point() - 1] ?? MOUTHS[2]);
}
