import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { LiveRegion } from '@croisee/ui/live-region/live-region';

/** Root of the page: the route's frame and the one live region. */
@Component({
  selector: 'app-root',
  imports: [RouterOutlet, LiveRegion],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<router-outlet /><cr-live-region />`,
})
export class App {}
