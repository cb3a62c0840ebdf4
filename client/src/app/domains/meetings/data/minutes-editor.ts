import type { Type } from '@angular/core';

/** The editor of an item's shared text, for the pages of other domains; its inputs are `documentId`, `layer` and `itemId`. */
export function loadMinutesEditor(): Promise<Type<unknown>> {
  return import('../minutes/minutes-editor').then((file) => file.MinutesEditor);
}
