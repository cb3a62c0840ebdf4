import type { ProjectSheet } from '@croisee/domain/project/project.schema';
import { draftOf, sheetOf } from './sheet-draft';

const sheet: ProjectSheet = {
  version: 3,
  title: 'Projet',
  summary: '',
  phases: [
    { title: 'Conception', aim: '', from: '2026-01-01', until: '2026-03-31' },
    { title: 'Bilan', aim: '', from: '2026-04-01', until: '2026-04-30' },
  ],
  objectives: [
    { level: 'operational', phase: 1, text: 'Lire les indicateurs', expected: '' },
    { level: 'operational', phase: 0, text: 'Écrire la charte', expected: '' },
  ],
  planned: [{ kind: 'design', minutes: 2100 }],
};
const words = { title: 'Projet', summary: '', version: 3 };

describe('the sheet while it is typed', () => {
  it('is sent back as it was read', () => {
    expect(sheetOf(draftOf(sheet), words, ['35', '', '', ''])).toEqual(sheet);
  });

  it('keeps each objective with its phase when another phase is taken away, and with the project when its own is', () => {
    const draft = draftOf(sheet);
    const without = { ...draft, phases: draft.phases.filter(({ title }) => title !== 'Conception') };
    expect(sheetOf(without, words, [])).toMatchObject({ objectives: [{ phase: 0 }, { phase: null }], planned: [] });
  });
});
