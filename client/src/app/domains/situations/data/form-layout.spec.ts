import { missingForSubmission } from '@croisee/domain/situations/completeness.rules';
import { FREE_TEXT_FIELDS } from '@croisee/domain/situations/submission.schema';
import en from '../i18n/en.json';
import fr from '../i18n/fr.json';
import { FORM_STEPS, stepOf, stepsOf, unitTitleKey } from './form-layout';
import { optionsOf } from './form-schema';

const PATHS = FORM_STEPS.flatMap((step) => step.parts).map((part) => ('path' in part ? part.path : part.list));

function words(texts: object, key: string): unknown {
  return key
    .split('.')
    .slice(1)
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], texts);
}

describe('the form as it is laid out', () => {
  it.each(['short', 'long'] as const)('asks every field that a %s form requires, so that it can always be handed over', (mode) => {
    const unreachable = missingForSubmission({ mode }).filter((path) => stepOf(path, mode) === undefined);
    expect(unreachable).toEqual([]);
  });

  it('offers every free text of the schema, so that none is written elsewhere', () => {
    expect(FREE_TEXT_FIELDS.filter((path) => !PATHS.includes(path))).toEqual([]);
  });

  it('asks less in the short form', () => {
    expect(stepsOf('short').length).toBeLessThan(stepsOf('long').length);
  });

  it.each([
    ['French', fr],
    ['English', en],
  ])('has a title, a reason and the words of each choice in %s', (_language, texts) => {
    const missing = PATHS.flatMap((path) => {
      const key = unitTitleKey(path);
      const shared = words(texts, 's.options.yesNoUnknown') as object;
      const options = path === 'account.problems' || path === 'account.complexityFactors' ? [] : optionsOf(path);
      const known = (words(texts, `s.options.${path}`) ?? shared) as Record<string, unknown>;
      const unnamed = options.filter((option) => typeof known[option] !== 'string').map((option) => `${path}.${option}`);
      const why = key.replace(/label$/, 'why');
      return [...[key, why].filter((each) => typeof words(texts, each) !== 'string'), ...unnamed];
    });
    expect(missing).toEqual([]);
  });

  it('says the same things in both languages', () => {
    const keys = (value: unknown, path = ''): string[] =>
      typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`)) : [path];
    expect(keys(en)).toEqual(keys(fr));
  });
});
