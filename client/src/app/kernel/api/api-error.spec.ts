import { readProblem } from './api-error';

describe('reading a problem document', () => {
  it('keeps the code, the sentence, the reference and the faults of fields', () => {
    const error = readProblem(
      409,
      {
        code: 'STALE_VERSION',
        title: 'Quelqu’un a modifié cet élément.',
        reference: 'ab12',
        fields: [{ path: 'mandate.from', message: 'date' }],
      },
      'secours',
    );
    expect(error).toMatchObject({
      code: 'STALE_VERSION',
      message: 'Quelqu’un a modifié cet élément.',
      reference: 'ab12',
      fields: { 'mandate.from': 'date' },
    });
  });

  it('never shows a text that is not a problem’s: a proxy’s page, an empty answer', () => {
    for (const body of ['<html>Bad gateway</html>', null, undefined, { detail: 'trace' }])
      expect(readProblem(502, body, 'secours')).toMatchObject({ code: 'INTERNAL', message: 'secours' });
  });
});
