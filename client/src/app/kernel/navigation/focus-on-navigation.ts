import { inject } from '@angular/core';
import { NavigationEnd, NavigationStart, Router } from '@angular/router';
import { PageFocus } from '@croisee/ui/page-header/page-focus';

/** After each change of page, the heading of the new page takes the focus; the first page keeps the browser's own. */
export function startFocusOnNavigation(): void {
  const router = inject(Router);
  const focus = inject(PageFocus);
  let shown: string | undefined;
  router.events.subscribe((event) => {
    if (event instanceof NavigationStart && shown !== undefined && pathOf(event.url) !== shown) focus.expectArrival();
    if (event instanceof NavigationEnd) shown = pathOf(event.urlAfterRedirects);
  });
}

function pathOf(url: string): string {
  return url.split(/[?#]/)[0] ?? url;
}
