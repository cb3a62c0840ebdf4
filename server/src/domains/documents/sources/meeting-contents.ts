import type { Persona } from '@croisee/domain/access/persona';
import type { AgendaItemView, ConvenedView, MeetingView } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { Inject, Injectable } from '@nestjs/common';
import { AccessRefused } from '../../../kernel/access/access-refused';
import { dayInWords, hourInWords } from '../../../kernel/documents/dates-in-words';
import type { DocumentBlock } from '../../../kernel/documents/document-model';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError } from '../../../kernel/errors/domain-error';
import { MeetingsQueries } from '../../meetings/api';
import type { ContentRequest, DocumentContent } from './document-content';
import { wordsIn } from './document-words';

const ROW_TO_SIGN_MM = 8.5;
const LINES_FOR_NOTES = 6;
const EMPTY_ROWS = 3;

/** Before a meeting: its agenda, the sheet people sign, and copies numbered for those who read on paper. */
@Injectable()
export class MeetingContents {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingsQueries) private readonly meetings: MeetingsQueries,
  ) {}

  async agenda(persona: Persona, { subjectId }: ContentRequest): Promise<DocumentContent> {
    const view = await this.meetings.view(persona, subjectId);
    const { say, state } = wordsIn(persona.language);
    const people = view.people.filter(({ itemId }) => itemId === null);
    const blocks: DocumentBlock[] = [
      headOf(view, persona.language),
      { kind: 'heading', level: 1, text: say('items') },
      agendaTable(view, view.agenda, persona.language),
      ...(view.hiddenMinutes > 0
        ? [{ kind: 'paragraph', tone: 'soft', text: `${say('hiddenMinutes')} : ${view.hiddenMinutes}` } as const]
        : []),
      { kind: 'heading', level: 1, text: say('convened') },
      {
        kind: 'table',
        caption: '',
        columns: [
          { label: say('name'), share: 3 },
          { label: say('structure'), share: 4 },
          { label: say('capacity'), share: 2 },
        ],
        rows: people.map((person) => [person.displayName, person.structureName ?? '', state(person.capacity)]),
      },
    ];
    return {
      ...titled(view, say('agenda'), persona.language),
      copies: [{ recipient: null, blocks }],
      situationIds: situationsOf(view.agenda),
    };
  }

  async attendance(persona: Persona, { subjectId }: ContentRequest): Promise<DocumentContent> {
    const view = await this.organised(persona, subjectId);
    const { say, state } = wordsIn(persona.language);
    const row = (person: ConvenedView) => [
      person.deputyName === null ? person.displayName : `${person.deputyName} (${state('deputy')} : ${person.displayName})`,
      person.structureName ?? '',
      '',
      person.answer === 'excused' && person.deputyName === null ? say('excused') : '',
    ];
    const columns = [
      { label: say('name'), share: 3.6 },
      { label: say('structure'), share: 5.4 },
      { label: say('arrival'), share: 1.2 },
      { label: say('signature'), share: 2.8 },
    ];
    const blocks: DocumentBlock[] = [
      headOf(view, persona.language),
      { kind: 'notice', text: say('attendanceNotice') },
      {
        kind: 'table',
        caption: say('convened'),
        columns,
        rowHeightMm: ROW_TO_SIGN_MM,
        rows: view.people.filter(({ itemId }) => itemId === null).map(row),
      },
      {
        kind: 'table',
        caption: say('withoutAccount'),
        columns: [
          { label: say('capacity'), share: 3 },
          { label: say('item'), share: 3 },
          { label: say('arrival'), share: 1.4 },
        ],
        rowHeightMm: ROW_TO_SIGN_MM,
        rows: Array.from({ length: EMPTY_ROWS }, () => ['', '', '']),
      },
    ];
    return { ...titled(view, say('attendanceSheet'), persona.language), copies: [{ recipient: null, blocks }], situationIds: [] };
  }

  /** One copy per member chosen, with the items open to that member and nothing of the others. */
  async pack(persona: Persona, { subjectId, recipientIds }: ContentRequest): Promise<DocumentContent> {
    const view = await this.organised(persona, subjectId);
    const recipients = view.people.filter(({ memberId, itemId }) => itemId === null && recipientIds.includes(memberId));
    if (recipients.length === 0) throw new DomainError('PACK_WITHOUT_RECIPIENT');
    const open = await this.openTo(persona, recipients, view.agenda);
    const copies = recipients.map((recipient) => {
      const items = view.agenda.filter(({ id, situationId }) => situationId === null || open.has(`${recipient.memberId} ${id}`));
      return {
        recipient: recipient.structureName ?? wordsIn(persona.language).state(recipient.capacity),
        blocks: packBlocks(view, items, persona.language),
      };
    });
    return {
      ...titled(view, wordsIn(persona.language).say('pack'), persona.language),
      ...{ copies, situationIds: situationsOf(view.agenda) },
    };
  }

  private async organised(persona: Persona, meetingId: string): Promise<MeetingView> {
    const view = await this.meetings.view(persona, meetingId);
    if (!view.can.organise)
      throw new AccessRefused(
        'FORBIDDEN',
        persona,
        'meeting.organise',
        'Seules la coordination et l’animation préparent les papiers de la séance.',
      );
    return view;
  }

  /** Member and item pairs that a grant in force opens and no recusal closes. */
  private openTo(persona: Persona, recipients: readonly ConvenedView[], agenda: readonly AgendaItemView[]): Promise<Set<string>> {
    return this.unitOfWork.read(persona, async (tx) => {
      const items = agenda.filter(({ situationId }) => situationId !== null);
      const rows = await tx.manager.query<{ memberId: string; itemId: string }[]>(
        `SELECT m.id AS "memberId", i.item_id AS "itemId"
         FROM membership m CROSS JOIN unnest($2::uuid[], $3::uuid[]) AS i (item_id, situation_id)
         JOIN access_grant g ON g.account_id = m.account_id AND g.valid_from <= $4 AND (g.valid_until IS NULL OR g.valid_until > $4)
           AND ((g.subject_kind = 'situation' AND g.subject_id = i.situation_id) OR (g.subject_kind = 'item' AND g.subject_id = i.item_id))
         WHERE m.id = ANY($1::uuid[])
         GROUP BY m.id, i.item_id HAVING bool_and(g.level <> 'barred')`,
        [recipients.map(({ memberId }) => memberId), items.map(({ id }) => id), items.map(({ situationId }) => situationId), tx.now],
      );
      return new Set(rows.map(({ memberId, itemId }) => `${memberId} ${itemId}`));
    });
  }
}

function titled(view: MeetingView, title: string, language: 'fr' | 'en') {
  const day = dayInWords(view.date, language);
  return { title, subtitle: `${view.title}, ${day}`, date: view.date, draft: view.status === 'draft' };
}

function headOf(view: MeetingView, language: 'fr' | 'en'): DocumentBlock {
  const { say } = wordsIn(language);
  const hours = [view.startsAt, view.endsAt].map((instant) => hourInWords(instant, view.zone, language)).join(' – ');
  const facts = [
    { label: say('date'), value: dayInWords(view.date, language) },
    { label: say('time'), value: hours },
    { label: say('place'), value: view.place },
    { label: say('facilitator'), value: view.facilitatorName ?? '' },
  ];
  return { kind: 'facts', items: facts.filter(({ value }) => value !== '') };
}

function agendaTable(view: MeetingView, items: readonly AgendaItemView[], language: 'fr' | 'en'): DocumentBlock {
  const { say } = wordsIn(language);
  const startsAt = ({ startMinute }: AgendaItemView) =>
    startMinute === null ? '' : hourInWords(new Date(Date.parse(view.startsAt) + startMinute * 60_000).toISOString(), view.zone, language);
  const withCodes = items.some(({ situationCode }) => situationCode !== null);
  return {
    kind: 'table',
    caption: '',
    columns: [
      { label: say('hour'), share: 1.2 },
      { label: say('item'), share: 6 },
      ...(withCodes ? [{ label: say('reference'), share: 2 }] : []),
      { label: say('minutes'), numeric: true, share: 1.4 },
    ],
    rows: items.map((item) => [
      startsAt(item),
      item.late ? `${item.title} (${say('lateItem')})` : item.title,
      ...(withCodes ? [item.situationCode ?? ''] : []),
      String(item.plannedMinutes),
    ]),
  };
}

function packBlocks(view: MeetingView, items: readonly AgendaItemView[], language: 'fr' | 'en'): DocumentBlock[] {
  const { say } = wordsIn(language);
  const pages = items.flatMap((item, index): DocumentBlock[] => [
    { kind: 'heading', level: 1, text: `${index + 1}. ${item.title}${item.situationCode === null ? '' : ` – ${item.situationCode}`}` },
    { kind: 'lines', label: say('yourNotes'), count: item.situationId === null ? 2 : LINES_FOR_NOTES },
  ]);
  return [{ kind: 'notice', text: say('packNotice') }, headOf(view, language), agendaTable(view, items, language), ...pages];
}

function situationsOf(items: readonly AgendaItemView[]): string[] {
  return [...new Set(items.flatMap(({ situationId }) => (situationId === null ? [] : [situationId])))];
}
