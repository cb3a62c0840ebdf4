import { personBlock, housingBlock, protectionBlock } from '@croisee/domain/situations/submission-blocks.schema';
import { estimateRarity } from './estimate';
import { sheetTraits } from './sheet-traits';
import { AGE_BAND_THOUSANDTHS, TRAIT_TEN_THOUSANDTHS } from './shares';

describe('the traits of a form', () => {
  it('are its coded fields, and nothing of what is written', () => {
    expect(
      sheetTraits(
        {
          mode: 'short',
          person: { ageBand: '46-55', gender: 'man', household: 'alone', income: ['aah', 'wage'] },
          housing: { status: 'hosted', text: 'chez Karine' },
        },
        12_000,
      ),
    ).toEqual({
      population: 12_000,
      ageBand: '46-55',
      gender: 'man',
      traits: { 'person.household': ['alone'], 'person.income': ['aah', 'wage'], 'housing.status': ['hosted'], 'protection.measure': [] },
    });
  });

  it('of an empty form leave all the adults', () => expect(estimateRarity(sheetTraits({ mode: 'short' }, 1_000)).people).toBe(794));

  it('have a share for every value of the form, « none » and « unknown » aside', () => {
    expect(Object.keys(AGE_BAND_THOUSANDTHS)).toEqual(personBlock.shape.ageBand.options);
    const missing = (field: string, values: readonly string[]) =>
      values.filter((value) => !['none', 'unknown'].includes(value) && TRAIT_TEN_THOUSANDTHS[field]?.[value] === undefined);
    expect(missing('person.household', personBlock.shape.household.options)).toEqual([]);
    expect(missing('person.income', personBlock.shape.income.element.options)).toEqual([]);
    expect(missing('housing.status', housingBlock.shape.status.options)).toEqual([]);
    expect(missing('protection.measure', protectionBlock.shape.measure.options)).toEqual([]);
  });
});
