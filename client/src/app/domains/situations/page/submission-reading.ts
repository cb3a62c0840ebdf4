import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { GrantLevel } from '@croisee/domain/access/grants';
import { whyShown, type SecretsStanding } from '@croisee/domain/situations/field-audience';
import { isSecretField } from '@croisee/domain/situations/submission-texts';
import type { SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import { Icon } from '@croisee/ui/icon/icon';
import { fieldAt } from '../data/draft-fields';
import { fieldOf, READING_BLOCKS, unitTitleKey } from '../data/form-layout';
import { ValueInWords } from './value-in-words';

interface ReadField {
  readonly path: string;
  readonly value: unknown;
  readonly secret: boolean;
}

interface ReadBlock {
  readonly name: string;
  readonly fields: readonly ReadField[];
}

/** The form as it is read, block by block; what the reader may not see is absent and leaves no trace. */
@Component({
  selector: 'app-submission-reading',
  imports: [Icon, TranslocoPipe, ValueInWords],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (block of blocks(); track block.name) {
      <section class="card" [attr.aria-labelledby]="'block-' + block.name">
        <div class="head">
          <h3 [id]="'block-' + block.name">{{ 'situations.blocks.' + block.name | transloco }}</h3>
          @if (why(block); as reason) {
            <details class="no-print">
              <summary>
                <cr-icon name="help" /><span class="visually-hidden">{{ 'situations.audience.whyShown' | transloco }}</span>
              </summary>
              <p>
                {{ 'situations.audience.shownAs' | transloco }}
                @for (level of reason.levels; track level) {
                  <span>{{ 'situations.audience.as.' + level | transloco }}</span>{{ $last ? '.' : ', ' }}
                }
                @if (reason.byProfession) {
                  {{ 'situations.audience.byProfession' | transloco }}
                }
              </p>
            </details>
          }
        </div>
        <dl>
          @for (field of block.fields; track field.path) {
            <div [class]="field.path.split('.').at(-1)" [class.wide]="isWide(field)">
              <dt>
                {{ titleKey(field.path) | transloco }}
                @if (field.secret) {
                  <span class="secret"><cr-icon name="lock" />{{ 'situations.secret.short' | transloco }}</span>
                }
              </dt>
              <dd><app-value-in-words [path]="field.path" [value]="field.value" [marksFindings]="marksFindings()" [names]="names()" /></dd>
            </div>
          }
        </dl>
      </section>
    } @empty {
      <p class="soft">{{ 'situations.reading.empty' | transloco }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-3);
      align-items: flex-start;
      justify-content: space-between;
    }
    details {
      max-width: 24rem;
      font-size: var(--text-small);
    }
    summary {
      display: grid;
      place-items: center;
      width: var(--target);
      height: var(--target);
      margin: calc(-1 * var(--space-2)) 0 0 auto;
      color: var(--c-link);
      cursor: pointer;
    }
    dl {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
      margin: 0;
    }
    .wide {
      grid-column: 1 / -1;
    }
    dt {
      color: var(--c-ink-soft);
      font-size: var(--text-small);
      font-weight: 700;
    }
    dd {
      margin: 0;
      max-width: var(--measure);
    }
    .secret {
      display: inline-flex;
      gap: var(--space-1);
      align-items: center;
      margin-inline-start: var(--space-2);
      font-weight: 400;
    }
    .factsSeen,
    .interpretation,
    .personWords {
      padding-inline-start: var(--space-3);
      border-inline-start: 0.25rem solid var(--c-primary);
    }
    .interpretation {
      border-inline-start-style: dotted;
      border-color: var(--c-line-strong);
    }
    .personWords {
      border-color: var(--c-success);
    }
  `,
})
export class SubmissionReading {
  readonly submission = input.required<SubmissionDraft>();
  readonly names = input<Readonly<Record<string, string>>>({});
  /** By which of their levels the reader reads; without any, why is not said. */
  readonly levels = input<readonly GrantLevel[]>([]);
  readonly secrets = input<SecretsStanding>('author');
  /** For a human re-reading: marks what the check for names finds. */
  readonly marksFindings = input(false);

  protected readonly titleKey = unitTitleKey;
  protected readonly blocks = computed<readonly ReadBlock[]>(() =>
    READING_BLOCKS.flatMap((name) => {
      const fields = this.fieldsOf(name);
      return fields.length === 0 ? [] : [{ name, fields }];
    }),
  );

  /** Texts and lists take the whole width; choices and ticks share it. */
  protected isWide({ path, value }: ReadField): boolean {
    const kind = fieldOf(path)?.kind;
    return kind === undefined ? Array.isArray(value) : kind === 'text' || kind === 'problems';
  }

  protected why({ name, fields }: ReadBlock): ReturnType<typeof whyShown> | undefined {
    const reason = whyShown(fields[0]?.path ?? name, this.levels(), this.secrets());
    return reason.levels.length === 0 ? undefined : reason;
  }

  private fieldsOf(name: string): readonly ReadField[] {
    const submission = this.submission();
    const held = fieldAt(submission, name);
    const paths = Array.isArray(held) ? [name] : Object.keys((held as object | undefined) ?? {}).map((field) => `${name}.${field}`);
    return paths
      .map((path) => ({ path, value: fieldAt(submission, path), secret: isSecretField(path, submission) }))
      .filter(({ value }) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0));
  }
}
