import { ADULT_THOUSANDTHS, AGE_BAND_THOUSANDTHS, TRAIT_TEN_THOUSANDTHS, WOMEN_THOUSANDTHS, type AgeBand } from './shares';

/** Under this many people a sheet warns its writer. */
export const FEW_PEOPLE = 50;
/** Under this many, one trait is generalised or a reason is recorded; nothing under it leaves in an export. */
export const TOO_FEW_PEOPLE = 11;

/** What a sheet tells about somebody without naming them, and how many live where they live. */
export interface SheetTraits {
  /** Inhabitants of the commune or of the territory. */
  readonly population: number;
  readonly ageBand?: AgeBand;
  readonly gender?: 'woman' | 'man' | 'other';
  /** Other traits by field of the form: `{ 'person.income': ['aah'] }`; several values of one field are one trait. */
  readonly traits?: Readonly<Record<string, readonly string[]>>;
}

export type RarityLevel = 'enough' | 'few' | 'too-few';

/** About how many people share all the traits of a sheet; an estimate, cautious by design. */
export interface RarityEstimate {
  readonly people: number;
  readonly level: RarityLevel;
  /** Fields to make vaguer, the one that helps most first, with the people there would then be. */
  readonly generalise: readonly { readonly field: string; readonly people: number }[];
}

/** Estimates how many inhabitants share the traits of a sheet, from national shares: no table by commune, age and sex is at hand. */
export function estimateRarity(sheet: SheetTraits): RarityEstimate {
  const shares = sharesOf(sheet);
  const people = Math.floor(peopleFor(sheet.population, shares));
  const generalise = [...shares.keys()]
    .map((field) => ({ field, people: peopleFor(sheet.population, new Map([...shares].filter(([other]) => other !== field))) }))
    .sort((a, b) => b.people - a.people || a.field.localeCompare(b.field))
    .map((choice) => ({ ...choice, people: Math.floor(choice.people) }));
  return { people, level: levelOf(people), generalise };
}

/** The level of a number of people: warn under fifty, stop under eleven. */
export function levelOf(people: number): RarityLevel {
  if (people < TOO_FEW_PEOPLE) return 'too-few';
  return people < FEW_PEOPLE ? 'few' : 'enough';
}

/** True when a sheet may go on: enough people share it, or somebody wrote why it must stay as precise as it is. */
export function mayStayAsPrecise({ level }: RarityEstimate, reason: string): boolean {
  return level !== 'too-few' || reason.trim().length >= REASON_MIN_LENGTH;
}

const REASON_MIN_LENGTH = 10;

// By field, so that each may be left out in turn; without an age band the base is all adults.
function sharesOf({ ageBand, gender, traits = {} }: SheetTraits): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  if (ageBand !== undefined) shares.set('person.ageBand', AGE_BAND_THOUSANDTHS[ageBand] / ADULT_THOUSANDTHS);
  const women = ageBand === undefined ? 0.52 : WOMEN_THOUSANDTHS[ageBand] / 1_000;
  if (gender === 'woman') shares.set('person.gender', women);
  if (gender === 'man') shares.set('person.gender', 1 - women);
  // About one adult in two hundred states another gender; surveys differ.
  if (gender === 'other') shares.set('person.gender', 0.005);
  for (const [field, values] of Object.entries(traits)) {
    const known = values.map((value) => TRAIT_TEN_THOUSANDTHS[field]?.[value]).filter((share) => share !== undefined);
    if (known.length > 0) shares.set(field, Math.min(...known) / 10_000);
  }
  return shares;
}

// Rare traits go together (an allowance and a measure of protection): the rarest counts in full, the others by their square root.
function peopleFor(population: number, shares: ReadonlyMap<string, number>): number {
  const basis = ['person.ageBand', 'person.gender'];
  const base = basis.reduce((product, field) => product * (shares.get(field) ?? 1), population * (ADULT_THOUSANDTHS / 1_000));
  const [rarest = 1, ...others] = [...shares]
    .filter(([field]) => !basis.includes(field))
    .map(([, share]) => share)
    .sort((a, b) => a - b);
  return others.reduce((product, share) => product * Math.sqrt(share), base * rarest);
}
