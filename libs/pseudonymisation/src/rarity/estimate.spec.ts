import * as fc from 'fast-check';
import { communePopulation } from './commune-population';
import { estimateRarity, levelOf, mayStayAsPrecise, type SheetTraits } from './estimate';
import { AGE_BAND_THOUSANDTHS, TRAIT_TEN_THOUSANDTHS, type AgeBand } from './shares';

describe('how many people share the traits of a sheet', () => {
  it('warns under fifty and stops under eleven', () => {
    expect([50, 49, 11, 10, 0].map(levelOf)).toEqual(['enough', 'few', 'few', 'too-few', 'too-few']);
  });

  it('a band and a sex in a town are shared by many, in a village by few', () => {
    const woman = { ageBand: '56-65', gender: 'woman' } as const;
    expect(estimateRarity({ population: 40_000, ...woman })).toMatchObject({ people: 2_610, level: 'enough' });
    expect(estimateRarity({ population: 400, ...woman }).level).toBe('few');
    expect(estimateRarity({ population: 150, ...woman }).level).toBe('too-few');
  });

  it('a rare trait makes a sheet rare, and says which field to make vaguer first', () => {
    const estimate = estimateRarity({
      population: 20_000,
      ageBand: '36-45',
      gender: 'man',
      traits: { 'housing.status': ['street'], 'person.household': ['alone'] },
    });
    expect(estimate.level).toBe('too-few');
    expect(estimate.generalise[0]?.field).toBe('housing.status');
    expect(estimate.generalise[0]?.people).toBeGreaterThan(200);
  });

  it('what the form does not know is taken for common', () => {
    const known = { population: 5_000, ageBand: '26-35' } as const;
    expect(estimateRarity({ ...known, traits: { 'person.income': ['unknown'] } }).people).toBe(estimateRarity(known).people);
  });

  it('goes on when enough people share it or when a reason is written', () => {
    const rare = estimateRarity({ population: 50, ageBand: '18-25' });
    expect(mayStayAsPrecise(rare, ' non ')).toBe(false);
    expect(mayStayAsPrecise(rare, 'La demande porte sur cette mesure même.')).toBe(true);
    expect(mayStayAsPrecise(estimateRarity({ population: 50_000 }), '')).toBe(true);
  });

  it('never grows when a trait is added, never passes the population, for any sheet', () => {
    const fields = Object.keys(TRAIT_TEN_THOUSANDTHS);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000_000 }),
        fc.option(fc.constantFrom(...(Object.keys(AGE_BAND_THOUSANDTHS) as AgeBand[])), { nil: undefined }),
        fc.constantFrom('woman' as const, 'man' as const, 'other' as const),
        fc.subarray(fields),
        (population, ageBand, gender, chosen) => {
          const traits = Object.fromEntries(chosen.map((field) => [field, [Object.keys(TRAIT_TEN_THOUSANDTHS[field] ?? {})[0] ?? '']]));
          const sheet: SheetTraits = { population, gender, traits, ...(ageBand === undefined ? {} : { ageBand }) };
          const { people, generalise } = estimateRarity(sheet);
          expect(people).toBeLessThanOrEqual(population);
          expect(people).toBeGreaterThanOrEqual(0);
          expect(generalise.every((choice) => choice.people >= people)).toBe(true);
        },
      ),
      { numRuns: 300, seed: 42 },
    );
  });
});

describe('inhabitants of a commune', () => {
  it('are found whatever the case, the accents and the hyphens', () => {
    const population = communePopulation('Saint-Hippolyte');
    expect(population).toBeGreaterThan(0);
    expect(communePopulation('st hippolyte')).toBe(population);
  });

  it('are unknown for a name that no commune bears', () => expect(communePopulation('Mirecombe-sur-Orvaux')).toBeUndefined());
});
