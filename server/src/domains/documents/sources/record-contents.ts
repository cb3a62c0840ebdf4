import type { Persona } from '@croisee/domain/access/persona';
import type { ExtractsView, RecordItemView, RecordView } from '@croisee/domain/meetings/record/record-view.schema';
import { NON_DECISION_STATEMENT } from '@croisee/domain/responses/meeting-record.rules';
import { Inject, Injectable } from '@nestjs/common';
import { dayInWords, hourInWords, instantInWords } from '../../../kernel/documents/dates-in-words';
import type { DocumentBlock } from '../../../kernel/documents/document-model';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError } from '../../../kernel/errors/domain-error';
import { CouncilSettingsService } from '../../identity/api';
import { ExtractsQueries, RecordQueries } from '../../responses/api';
import type { ContentRequest, DocumentContent } from './document-content';
import { wordsIn, type DocumentLanguage } from './document-words';
import { heardBlocks, namesOf, recordBody } from './record-blocks';

/** After a meeting: the record as its reader may see it, and the extract of each recipient. */
@Injectable()
export class RecordContents {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
    @Inject(RecordQueries) private readonly records: RecordQueries,
    @Inject(ExtractsQueries) private readonly extracts: ExtractsQueries,
  ) {}

  async record(persona: Persona, { subjectId }: ContentRequest): Promise<DocumentContent> {
    const view = await this.records.ofMeeting(persona, subjectId);
    const zone = await this.zone(persona);
    const { language } = persona;
    const readable = view.items.filter((item) => item.readable);
    return {
      title: wordsIn(language).say('record'),
      subtitle: `${view.title}, ${dayInWords(view.date, language)}`,
      date: view.date,
      draft: view.status !== 'approved',
      copies: [
        {
          recipient: null,
          blocks: [...recordHead(view, zone, language), ...view.items.flatMap((item) => itemBlocks(item, view, zone, language))],
        },
      ],
      situationIds: [...new Set(readable.flatMap(({ situationId }) => (situationId === null ? [] : [situationId])))],
    };
  }

  /** The extract of a response, for the submitter and those who follow the situation. */
  async ofResponse(persona: Persona, { subjectId }: ContentRequest): Promise<DocumentContent> {
    return this.extract(persona, await this.extracts.ofResponse(persona, subjectId), await this.situationsOfResponse(persona, subjectId));
  }

  /** What the structures of the reader answer for in a meeting. */
  async ofStructures(persona: Persona, { subjectId }: ContentRequest): Promise<DocumentContent> {
    const view = await this.extracts.ofStructures(persona, subjectId);
    const codes = view.items.flatMap(({ situationCode }) => situationCode ?? []);
    return this.extract(persona, view, await this.situationsByCode(persona, codes));
  }

  private async extract(persona: Persona, view: ExtractsView, situationIds: string[]): Promise<DocumentContent> {
    const [first] = view.items;
    if (first === undefined) throw new DomainError('DOCUMENT_EMPTY');
    const zone = await this.zone(persona);
    const { language } = persona;
    const { say } = wordsIn(language);
    const names = namesOf(view.structures);
    const blocks = view.items.flatMap((item): DocumentBlock[] => [
      ...(item.situationCode === null ? [] : [{ kind: 'heading', level: 1, text: item.situationCode } as const]),
      ...recordBody(item, names, zone, language),
      ...heardBlocks(item.heardBy, names, zone, language),
    ]);
    const later: DocumentBlock[] = view.textApproved ? [] : [{ kind: 'paragraph', tone: 'soft', text: say('textLater') }];
    return {
      title: `${say('extractOf')} ${dayInWords(first.meetingDate, language)}`,
      subtitle: null,
      date: first.meetingDate,
      draft: false,
      copies: [{ recipient: null, blocks: [{ kind: 'notice', text: first.statement[language] }, ...later, ...blocks] }],
      situationIds,
    };
  }

  private zone(persona: Persona): Promise<string> {
    return this.unitOfWork.read(persona, (tx) => this.settings.timeZone(tx));
  }

  private situationsOfResponse(persona: Persona, responseId: string): Promise<string[]> {
    return this.ids(persona, 'SELECT situation_id AS id FROM collective_response WHERE id = $1', responseId);
  }

  private situationsByCode(persona: Persona, codes: readonly string[]): Promise<string[]> {
    return this.ids(persona, 'SELECT id FROM situation WHERE code = ANY($1)', codes);
  }

  private ids(persona: Persona, sql: string, parameter: unknown): Promise<string[]> {
    return this.unitOfWork.read(persona, async (tx) => (await tx.manager.query<{ id: string }[]>(sql, [parameter])).map(({ id }) => id));
  }
}

function recordHead(view: RecordView, zone: string, language: DocumentLanguage): DocumentBlock[] {
  const { say, state } = wordsIn(language);
  const attendance = Object.entries(view.attendance)
    .map(([code, count]) => `${state(code)} ${count}`)
    .join(', ');
  const facts = [
    {
      label: say('held'),
      value: `${dayInWords(view.date, language)}, ${hourInWords(view.openedAt, zone, language)} – ${hourInWords(view.closedAt, zone, language)}`,
    },
    { label: say('place'), value: view.place },
    { label: say('attendance'), value: attendance },
    { label: say('structuresPresent'), value: String(view.structuresPresent) },
    { label: say('approvedOn'), value: view.approvedAt === null ? '' : instantInWords(view.approvedAt, zone, language) },
    {
      label: say('remarksUntil'),
      value: view.status === 'remarks' && view.remarksUntil !== null ? instantInWords(view.remarksUntil, zone, language) : '',
    },
    { label: say('hash'), value: view.contentHash === null ? '' : inGroups(view.contentHash) },
    { label: say('journalEnd'), value: view.journalEnd === null ? '' : `${view.journalEnd.place} : ${inGroups(view.journalEnd.hash)}` },
  ];
  return [
    { kind: 'notice', text: NON_DECISION_STATEMENT[language] },
    { kind: 'facts', items: facts.filter(({ value }) => value !== '') },
  ];
}

function itemBlocks(item: RecordItemView, view: RecordView, zone: string, language: DocumentLanguage): DocumentBlock[] {
  const { say, state } = wordsIn(language);
  const title = item.readable ? `${item.title}${item.situationCode === null ? '' : ` – ${item.situationCode}`}` : say('notForYou');
  const counts = [
    state(item.status),
    `${item.durationMinutes} min`,
    ...(item.present > 0 ? [`${item.present} ${say('present')}`] : []),
    ...(item.recusals > 0 ? [`${item.recusals} ${say('recusals')}`] : []),
  ];
  return [
    { kind: 'heading', level: 1, text: `${item.number}. ${title}` },
    { kind: 'paragraph', tone: 'soft', text: counts.join(' – ') },
    ...(item.openedAnywayReason === null
      ? []
      : [{ kind: 'paragraph', text: `${say('openedAnyway')} ${item.openedAnywayReason}` } as const]),
    ...(item.readable ? recordBody(item, namesOf(view.structures), zone, language) : []),
    ...roundBlocks(item, language),
  ];
}

/** How the silent round ended: counts and reasons, never who. */
function roundBlocks({ round }: RecordItemView, language: DocumentLanguage): DocumentBlock[] {
  if (round === null) return [];
  const { say, state } = wordsIn(language);
  const counts = (['consent', 'reservation', 'objection'] as const).map((answer) => `${state(answer)} ${round.counts[answer]}`);
  const line = [...counts, ...(round.unanswered > 0 ? [`${say('unanswered')} ${round.unanswered}`] : [])].join(', ');
  return [
    { kind: 'paragraph', text: `${say('round')} : ${line}.` },
    ...(round.reasons.length === 0
      ? []
      : [
          {
            kind: 'list',
            ordered: false,
            items: round.reasons.map(({ answer, reason }) => ({ text: `${state(`one-${answer}`)} : ${reason}` })),
          } as const,
        ]),
  ];
}

/** A hash as it can be read aloud and compared. */
function inGroups(hash: string): string {
  return hash.replaceAll(/(.{16})(?=.)/g, '$1 ');
}
