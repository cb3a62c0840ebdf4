import type { Persona } from '@croisee/domain/access/persona';
import type { Convention, ConventionModel } from '@croisee/domain/charter/convention.schema';
import { Inject, Injectable } from '@nestjs/common';
import { dayInWords } from '../../../kernel/documents/dates-in-words';
import type { DocumentBlock } from '../../../kernel/documents/document-model';
import { ConventionsQueries } from '../../charter/api';
import type { ContentRequest, DocumentContent } from './document-content';
import { wordsIn, type DocumentLanguage } from './document-words';

const LINES_TO_SIGN = 3;

interface Signed extends Convention {
  readonly structureName: string;
}

/** A convention: its model with room to sign, or what a structure signed. */
@Injectable()
export class ConventionContents {
  constructor(@Inject(ConventionsQueries) private readonly conventions: ConventionsQueries) {}

  async convention(persona: Persona, { subjectId }: ContentRequest): Promise<DocumentContent> {
    const { language } = persona;
    const { say } = wordsIn(language);
    const signed = await this.signed(persona, subjectId);
    const model = await this.conventions.model(persona, signed?.modelId ?? subjectId);
    const adopted = `${say('conventionAdopted')} ${dayInWords(model.adoptedOn, language)}`;
    return {
      title: say('convention'),
      subtitle: signed === undefined ? model.label : `${say('conventionBetween')} ${signed.structureName}`,
      date: signed?.signedOn ?? model.adoptedOn,
      draft: false,
      copies: [
        {
          recipient: null,
          blocks: [
            { kind: 'notice', text: signed === undefined ? `${adopted}.` : `${model.label}. ${adopted}.` },
            ...(signed === undefined ? [] : [termOf(signed, language)]),
            { kind: 'paragraph', text: textOf(model) },
            ...(signed === undefined ? roomToSign(language) : []),
          ],
        },
      ],
      situationIds: [],
    };
  }

  private async signed(persona: Persona, id: string): Promise<Signed | undefined> {
    const { items } = await this.conventions.view(persona);
    return items.flatMap(({ structureName, history }) => history.map((one) => ({ ...one, structureName }))).find((one) => one.id === id);
  }
}

function textOf({ text }: ConventionModel): string {
  return text.replaceAll(/\n\s*\n/g, '\n\n').trim();
}

function termOf(signed: Signed, language: DocumentLanguage): DocumentBlock {
  const { say } = wordsIn(language);
  const day = (date: string) => dayInWords(date, language);
  const facts = [
    { label: say('structure'), value: signed.structureName },
    { label: say('conventionSignatory'), value: signed.signatory },
    { label: say('conventionMandate'), value: signed.signatoryMandate },
    { label: say('conventionSignedOn'), value: day(signed.signedOn) },
    { label: say('conventionTerm'), value: `${day(signed.validFrom)} – ${day(signed.validUntil)}` },
    { label: say('conventionEndedOn'), value: signed.endedOn === null ? '' : day(signed.endedOn) },
  ];
  return { kind: 'facts', items: facts.filter(({ value }) => value !== '') };
}

function roomToSign(language: DocumentLanguage): DocumentBlock[] {
  const { say } = wordsIn(language);
  return [
    { kind: 'heading', level: 1, text: say('conventionSignatures') },
    { kind: 'lines', label: say('conventionForStructure'), count: LINES_TO_SIGN },
    { kind: 'lines', label: say('conventionForCouncil'), count: LINES_TO_SIGN },
  ];
}
