import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  createQuestionnaireSchema,
  editQuestionnaireSchema,
  QUESTION_KINDS,
  questionnaireViewSchema,
  TEMPLATE_CODES,
  type Question,
  type QuestionnaireContent,
} from '@croisee/domain/questionnaires/questionnaire.schema';
import { readyMadeContent } from '@croisee/domain/questionnaires/ready-made';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { FormState } from '../../../kernel/forms/form-state';
import { Language } from '../../../kernel/i18n/language';
import { warnBeforeUnload, type HoldsChanges } from '../../../kernel/navigation/unsaved-changes.guard';
import { CampaignForm } from './campaign-form';
import { optionsFrom, withNewQuestion, withoutQuestion, withQuestion, withQuestionMoved } from './draft-questions';

/** Writes a questionnaire, from a model or from nothing; what a campaign asks stays, a change makes the next version. */
@Component({
  selector: 'app-builder-page',
  imports: [CampaignForm, ErrorPanel, Field, FieldInput, Icon, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './builder-page.html',
  styleUrl: './builder-page.scss',
})
export class BuilderPage implements HoldsChanges {
  /** Of the address; absent for a new one. */
  readonly id = input<string>();
  /** Model to start from. */
  readonly modele = input<string>();

  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language).current;
  protected readonly state = new FormState();
  protected readonly kinds = QUESTION_KINDS;
  protected readonly stored = apiResource(questionnaireViewSchema, () => {
    const id = this.id();
    return id === undefined ? undefined : `/questionnaires/${id}`;
  });
  protected readonly error = loadErrorOf(this.stored);
  protected readonly template = computed(() => TEMPLATE_CODES.find((code) => code === this.modele()) ?? null);
  protected readonly content = signal<QuestionnaireContent | undefined>(undefined);
  protected readonly dirty = signal(false);
  protected readonly saving = computed(() => (this.dirty() ? 'unsaved' : this.id() === undefined ? 'notYet' : 'saved'));

  constructor() {
    warnBeforeUnload(this);
    effect(() => {
      const stored = this.stored.hasValue() ? this.stored.value().content : undefined;
      const template = this.template();
      untracked(() => {
        if (this.id() !== undefined) this.content.set(stored);
        else this.content.set(template === null ? blank() : readyMadeContent(template, this.language()));
      });
    });
  }

  hasUnsavedChanges(): boolean {
    return this.dirty();
  }

  protected set(change: Partial<QuestionnaireContent>): void {
    this.edit((content) => ({ ...content, ...change }));
  }

  protected setQuestion(index: number, change: Partial<Question>): void {
    this.edit((content) => withQuestion(content, index, change));
  }

  protected setOptions(index: number, lines: string): void {
    this.setQuestion(index, { options: optionsFrom(lines) });
  }

  protected add(): void {
    this.edit(withNewQuestion);
  }

  protected remove(index: number): void {
    this.edit((content) => withoutQuestion(content, index));
  }

  protected move(index: number, by: -1 | 1): void {
    this.edit((content) => withQuestionMoved(content, index, by));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const content = this.content();
    const id = this.id();
    if (id === undefined)
      await this.state.send(createQuestionnaireSchema, { content, template: this.template() }, async (body) => {
        const { id: created } = await this.api.post('/questionnaires', body, questionnaireViewSchema);
        this.dirty.set(false);
        await this.router.navigate(['/questionnaires', created], { replaceUrl: true });
      });
    else
      await this.state.send(editQuestionnaireSchema, { content, version: this.stored.value()?.version }, async (body) => {
        this.stored.set(await this.api.put(`/questionnaires/${id}`, body, questionnaireViewSchema));
        this.dirty.set(false);
      });
  }

  private edit(change: (content: QuestionnaireContent) => QuestionnaireContent): void {
    this.content.update((content) => content && change(content));
    this.dirty.set(true);
  }
}

function blank(): QuestionnaireContent {
  return withNewQuestion({ title: '', lead: '', questions: [] });
}
