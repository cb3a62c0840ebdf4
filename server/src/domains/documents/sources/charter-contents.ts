import type { Persona } from '@croisee/domain/access/persona';
import { Inject, Injectable } from '@nestjs/common';
import { dayInWords } from '../../../kernel/documents/dates-in-words';
import type { DocumentBlock } from '../../../kernel/documents/document-model';
import { CharterQueries } from '../../charter/api';
import type { ContentRequest, DocumentContent } from './document-content';
import { wordsIn } from './document-words';

/** A published version of the charter, article by article; a convention will be read beside it in the same way. */
@Injectable()
export class CharterContents {
  constructor(@Inject(CharterQueries) private readonly charter: CharterQueries) {}

  async version(persona: Persona, { subjectId }: ContentRequest): Promise<DocumentContent> {
    const version = await this.charter.version(persona, subjectId);
    const { language } = persona;
    const { say } = wordsIn(language);
    const articles = version.articles.flatMap((article): DocumentBlock[] => [
      { kind: 'heading', level: 1, text: `${say('article')} ${article.number}. ${article.title[language]}` },
      { kind: 'paragraph', text: article.text[language] },
      { kind: 'paragraph', tone: 'soft', text: `${say('charterEnforced')} ${article.enforcement[language]}` },
    ]);
    return {
      title: language === 'fr' ? 'Charte éthique et déontologique' : 'Charter of ethics',
      subtitle: `${say('version')} ${version.label} – ${say('charterAdopted').toLowerCase()} ${dayInWords(version.adoptedOn, language)}`,
      date: version.adoptedOn,
      draft: false,
      copies: [
        {
          recipient: null,
          blocks: [
            { kind: 'notice', text: say('charterSigning') },
            { kind: 'facts', items: [{ label: say('charterDigest'), value: version.digest.replaceAll(/(.{16})(?=.)/g, '$1 ') }] },
            ...articles,
          ],
        },
      ],
      situationIds: [],
    };
  }
}
