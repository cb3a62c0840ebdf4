import type { SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import type { SheetTraits } from './estimate';

/** What the coded fields of a form tell about a person, for the estimate; free text is left out. */
export function sheetTraits({ person, housing, protection }: SubmissionDraft, population: number): SheetTraits {
  return {
    population,
    ...(person?.ageBand === undefined ? {} : { ageBand: person.ageBand }),
    ...(person?.gender === undefined ? {} : { gender: person.gender }),
    traits: {
      'person.household': listed(person?.household),
      'person.income': person?.income ?? [],
      'housing.status': listed(housing?.status),
      'protection.measure': listed(protection?.measure),
    },
  };
}

function listed(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}
