import { inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { IdentityFinding } from '@croisee/domain/pseudonymisation/scan.schema';
import type { ShownError } from '@croisee/ui/error-panel/error-panel';
import { ApiError } from '../api/api-error';
import { identityFindings } from '../api/identity-findings';
import { Problems } from '../errors/problems';

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly input?: unknown;
}

/** Anything that checks a form before it leaves; every Zod schema does. */
export interface FormSchema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } };
}

/**
 * Where a form stands: what is being sent, which fields are at fault, what the server refused. What was typed is never touched.
 * Create it in an injection context.
 */
export class FormState {
  private readonly problems = inject(Problems);
  private readonly transloco = inject(TranslocoService);

  readonly busy = signal(false);
  readonly error = signal<ShownError | undefined>(undefined);
  private readonly messages = signal<Readonly<Record<string, string>>>({});

  /** The message of a field by its path, such as `mandate.from`. */
  fault(path: string): string | undefined {
    return this.messages()[path];
  }

  /** Checks the values, then runs the action once; true when it succeeded. A second click while it runs does nothing. */
  async send<T>(schema: FormSchema<T>, values: unknown, action: (input: T) => Promise<void>): Promise<boolean> {
    if (this.busy()) return false;
    this.error.set(undefined);
    const checked = schema.safeParse(values);
    if (!checked.success) {
      this.messages.set(Object.fromEntries(checked.error.issues.map((issue) => [issue.path.join('.'), this.words(issue, values)])));
      focusFirstFault();
      return false;
    }
    this.messages.set({});
    this.busy.set(true);
    try {
      await action(checked.data);
      return true;
    } catch (failure) {
      if (failure instanceof ApiError) this.messages.set({ ...this.passagesToReplace(failure, values), ...failure.fields });
      focusFirstFault();
      this.error.set(this.problems.shown(failure));
      return false;
    } finally {
      this.busy.set(false);
    }
  }

  /** Under each field, the words the server took for somebody’s name; the server told only where they are. */
  private passagesToReplace(failure: ApiError, values: unknown): Record<string, string> {
    const findings = identityFindings(failure);
    const words = ({ path, start, end }: IdentityFinding) => String(valueAt(values, path.split('.')) ?? '').slice(start, end);
    return Object.fromEntries(
      findings.map(({ path }) => {
        const passages = findings.filter((other) => other.path === path).map((finding) => `« ${words(finding)} »`);
        return [path, this.transloco.translate('shell.form.identity', { passages: passages.join(', ') })];
      }),
    );
  }

  private words(issue: Issue, values: unknown): string {
    const typed = valueAt(values, issue.path);
    const isEmpty = typed === undefined || typed === null || typed === '';
    return this.transloco.translate(isEmpty ? 'shell.form.missing' : 'shell.form.malformed');
  }
}

function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], values);
}

/** The keyboard lands on the first field to correct, once its message is on screen. */
export function focusFirstFault(): void {
  setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

/** The text of a control of the form; empty when the form has none of that name. */
export function typedIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** The same, with an empty field read as the absence of a value. */
export function typedOrNull(form: FormData, name: string): string | null {
  return typedIn(form, name) || null;
}
