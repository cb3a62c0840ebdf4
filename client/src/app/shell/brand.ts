import { ChangeDetectionStrategy, Component } from '@angular/core';

/** Sign and name of the platform. */
@Component({
  selector: 'app-brand',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" />
      <path d="M9 6v20M23 6v20M6 11h20M6 21h20" />
      <circle cx="16" cy="16" r="3.2" />
    </svg>
    <span>Croisée</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: var(--space-2);
      align-items: center;
      font-size: var(--text-lead);
      font-weight: 700;
    }
    svg {
      width: 2rem;
      height: 2rem;
      flex: none;
    }
    rect {
      fill: var(--c-primary);
    }
    path {
      fill: none;
      stroke: var(--c-on-primary);
      stroke-width: 2.6;
      stroke-linecap: round;
    }
    circle {
      fill: #f2b24a;
    }
    /* Beside the tools of a signed-in person, a narrow screen has room for the sign only. */
    @media (max-width: 24rem) {
      :host-context(.compact) span {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
  `,
})
export class Brand {}
