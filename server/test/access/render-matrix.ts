import { COMMAND_MATRIX, HTTP_MATRIX, MESSAGE_MATRIX, type MatrixRow } from './expected-matrix';
import { PERSONA_TITLES, PERSONAS, type MatrixPersona } from './personas';

/** The page `docs/access-matrix.md`: what the tests hold the application to, cell by cell. */
export function renderMatrix(): string {
  return [
    '# Access matrix',
    '',
    'Generated from `server/test/access/expected-matrix.ts` by `npm run access-matrix`. The cells are written by hand; a test calls the running application as each persona and',
    'compares. A route, message or command that is not listed fails the test.',
    '',
    '● allowed · – refused (as if it did not exist, or by name) · ○ in one’s own council only',
    '',
    ...PERSONAS.map((persona, index) => `${index + 1}. ${PERSONA_TITLES[persona]}`),
    '',
    'The moment: a commission is convoked with one situation, from which one member stepped aside, and for which a guest is invited; another commission was held and its record approved.',
    '',
    ...section('Routes', HTTP_MATRIX),
    ...section('Socket messages', MESSAGE_MATRIX),
    ...section('Commands of the live meeting', COMMAND_MATRIX),
  ].join('\n');
}

function section(title: string, rows: readonly MatrixRow[]): string[] {
  const header = `| | ${PERSONAS.map((_, index) => index + 1).join(' | ')} |`;
  const rule = `|---|${PERSONAS.map(() => ':-:').join('|')}|`;
  return [
    `## ${title}`,
    '',
    header,
    rule,
    ...rows.map((row) => `| \`${row.route}\` | ${PERSONAS.map((persona) => cell(row, persona)).join(' | ')} |`),
    '',
  ];
}

function cell({ allowed, ownCouncil }: MatrixRow, persona: MatrixPersona): string {
  if (allowed === 'everybody' || (allowed === 'signed-in' && persona !== 'anonymous')) return '●';
  if (persona === 'stranger' && ownCouncil === true) return '○';
  return (allowed as readonly string[]).includes(persona) ? '●' : '–';
}
