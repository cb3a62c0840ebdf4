import type { Typed } from './asked-dialog';

/** Puts back what a form held, as `filledIn` read it. */
export function fillIn(form: HTMLFormElement, typed: Typed): void {
  for (const control of form.elements) {
    const value = typed[(control as HTMLInputElement).name];
    if (value === undefined) continue;
    if (control instanceof HTMLInputElement && control.type === 'radio') control.checked = control.value === value;
    else if (control instanceof HTMLInputElement && typeof value === 'boolean') control.checked = value;
    else if (typeof value === 'string') (control as HTMLInputElement).value = value;
  }
}

/** What a form holds, by the names of its controls: trimmed texts that are not empty, and boxes as booleans. */
export function filledIn(form: HTMLFormElement): Record<string, string | boolean> {
  const values: Record<string, string | boolean> = {};
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement)) continue;
    if (control.name === '') continue;
    if (control instanceof HTMLInputElement && control.type === 'checkbox') values[control.name] = control.checked;
    else if (control instanceof HTMLInputElement && control.type === 'radio' && !control.checked) continue;
    else if (control.value.trim() !== '') values[control.name] = control.value.trim();
  }
  return values;
}
