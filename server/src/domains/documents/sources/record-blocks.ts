import type { HeardLine } from '@croisee/domain/meetings/record/heard-by';
import type { ExtractsView } from '@croisee/domain/meetings/record/record-view.schema';
import { label } from '@croisee/domain/vocabulary/coded-list';
import { RESPONSES } from '@croisee/domain/vocabulary/response-codes';
import { isSectionOf, SECTION_TITLES } from '@croisee/realtime/minutes/minutes-sections';
import { dayInWords, hourInWords, instantInWords } from '../../../kernel/documents/dates-in-words';
import type { DocumentBlock, DocumentListItem } from '../../../kernel/documents/document-model';
import { wordsIn, type DocumentLanguage } from './document-words';

type Body = Pick<ExtractsView['items'][number], 'sections' | 'errata' | 'propositions' | 'referentSides' | 'returns'>;
type Names = ReadonlyMap<string, string>;

export function namesOf(structures: readonly { readonly id: string; readonly name: string }[]): Names {
  return new Map(structures.map(({ id, name }) => [id, name]));
}

/** Approved text, corrections, propositions, referents and planned returns: the same on a record and on an extract. */
export function recordBody(item: Body, names: Names, zone: string, language: DocumentLanguage): DocumentBlock[] {
  const { say, state } = wordsIn(language);
  const blocks: DocumentBlock[] = [];
  for (const { section, text } of item.sections)
    blocks.push(
      { kind: 'heading', level: 2, text: isSectionOf('record', section) ? SECTION_TITLES[section][language] : section },
      { kind: 'paragraph', text },
    );
  for (const { text, at } of item.errata)
    blocks.push({ kind: 'paragraph', tone: 'strong', text: `${say('erratumOf')} ${instantInWords(at, zone, language)} : ${text}` });
  if (item.propositions.length > 0)
    blocks.push(
      { kind: 'heading', level: 2, text: say('propositions') },
      { kind: 'list', ordered: true, items: item.propositions.map((one) => propositionLine(one, names, zone, language)) },
    );
  if (item.referentSides.length > 0)
    blocks.push({ kind: 'paragraph', text: `${say('referents')} : ${item.referentSides.map(state).join(', ')}.` });
  if (item.returns.length > 0)
    blocks.push(
      { kind: 'heading', level: 2, text: say('returns') },
      {
        kind: 'list',
        ordered: false,
        items: item.returns.map(({ to, what, dueDate }) => ({
          text: `${state(to)} : ${what}`,
          ...(dueDate !== null && { note: `${say('dueOn')} ${dayInWords(dueDate, language)}` }),
        })),
      },
    );
  return blocks;
}

function propositionLine(
  proposition: Body['propositions'][number],
  names: Names,
  zone: string,
  language: DocumentLanguage,
): DocumentListItem {
  const { say } = wordsIn(language);
  const { code, text, structureId, dueDate, needsAgreement, errata } = proposition;
  const corrections = errata.map((one) => `\n${say('erratumOf')} ${instantInWords(one.at, zone, language)} : ${one.text}`);
  const note = [
    structureId === null ? say('noStructure') : (names.get(structureId) ?? say('noStructure')),
    ...(dueDate === null ? [] : [`${say('dueOn')} ${dayInWords(dueDate, language)}`]),
    ...(needsAgreement ? [say('needsAgreement')] : []),
  ];
  return { lead: label(RESPONSES, code, language), text: `${text}${corrections.join('')}`, note: note.join(' – ') };
}

/** The register of who heard an item: members by name and structure, people without an account by capacity. */
export function heardBlocks(lines: readonly HeardLine[], names: Names, zone: string, language: DocumentLanguage): DocumentBlock[] {
  if (lines.length === 0) return [];
  const { say, state } = wordsIn(language);
  const spans = (line: HeardLine) =>
    line.spans.map(({ from, until }) => `${hourInWords(from, zone, language)} – ${hourInWords(until, zone, language)}`).join(', ');
  return [
    {
      kind: 'table',
      caption: say('heardBy'),
      columns: [
        { label: say('name'), share: 3 },
        { label: say('structure'), share: 4 },
        { label: say('presentFrom'), share: 2 },
      ],
      rows: lines.map((line) => [
        line.capacity === null ? (line.displayName ?? '') : state(line.capacity),
        line.structureId === null ? '' : (names.get(line.structureId) ?? ''),
        spans(line),
      ]),
    },
  ];
}
