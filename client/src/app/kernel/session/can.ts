import { Directive, effect, inject, input, TemplateRef, ViewContainerRef } from '@angular/core';
import { SessionStore } from './session-store';

/** Shows its content while the person holds the permission, or one of them, in the current council: `*appCan="'situation.submit'"`. */
@Directive({ selector: '[appCan]' })
export class Can {
  readonly appCan = input.required<string | readonly string[]>();

  constructor() {
    const session = inject(SessionStore);
    const template = inject(TemplateRef);
    const place = inject(ViewContainerRef);
    effect(() => {
      const asked = this.appCan();
      const shown = (typeof asked === 'string' ? [asked] : asked).some((permission) => session.can(permission));
      if (!shown) place.clear();
      else if (place.length === 0) place.createEmbeddedView(template);
    });
  }
}
