import { missingForSubmission } from '@croisee/domain/situations/completeness.rules';
import { submissionDraftSchema } from '@croisee/domain/situations/submission.schema';
import { CLOSURE_CODES } from '@croisee/domain/vocabulary/closure-reasons';
import { INADMISSIBILITY_CODES } from '@croisee/domain/vocabulary/inadmissibility-reasons';
import { PROFESSION_CODES } from '@croisee/domain/vocabulary/professions';
import { PROPOSABLE_RESPONSE_CODES } from '@croisee/domain/vocabulary/response-codes';
import { SECTOR_CODES } from '@croisee/domain/vocabulary/sectors';
import { STRUCTURE_TYPE_CODES } from '@croisee/domain/vocabulary/structure-types';
import { scan } from '@croisee/pseudonymisation/scan';
import { DEMO_COUNCILS } from './demo-councils';
import type { DemoSituation } from './demo-situation-types';
import { SARVELLE } from './sarvelle-council';
import { submissionDraftOf } from './submission-draft';

const resolver = {
  dateOf: (day: number) => new Date(Date.UTC(2027, 0, 15 + day)).toISOString().slice(0, 10),
  idOf: () => '0a6f0f53-6c5d-4d0e-9d33-2f1f3a1b5c77',
};

const draftOf = (situation: DemoSituation) => submissionDraftSchema.parse(submissionDraftOf(situation, resolver));

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const keysOf = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);

describe.each(DEMO_COUNCILS.map((council) => [council.key, council] as const))('demonstration council %s', (_key, council) => {
  const structures = new Set(keysOf(council.structures));
  const people = new Set(keysOf(council.people));
  const situations = new Set(keysOf(council.situations));

  it('gives every object its own key', () => {
    const keys = [council.structures, council.people, council.situations, council.meetings].flatMap(keysOf);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives people and structures codes of the vocabulary, and addresses that cannot exist', () => {
    for (const { type, sector } of council.structures) {
      expect(STRUCTURE_TYPE_CODES).toContain(type);
      expect(SECTOR_CODES).toContain(sector);
    }
    for (const { profession, email, mandates } of council.people) {
      expect(PROFESSION_CODES).toContain(profession);
      expect(email).toMatch(/\.example$/);
      for (const { structure, deputyOf } of mandates) {
        expect(structures).toContain(structure);
        if (deputyOf !== undefined) expect(people).toContain(deputyOf);
      }
    }
  });

  it('plans agendas that fit their slot and name situations of this council', () => {
    for (const { agenda, durationMinutes, convoked } of council.meetings) {
      expect(agenda.reduce((total, item) => total + item.plannedMinutes, 0)).toBeLessThanOrEqual(durationMinutes);
      for (const { situation } of agenda) if (situation !== undefined) expect(situations).toContain(situation);
      for (const { person } of convoked) expect(people).toContain(person);
    }
  });

  it.each(council.situations.map((situation) => [situation.key, situation] as const))(
    '%s refers to known people and structures',
    (_slug, situation) => {
      expect(people).toContain(situation.submitter);
      const { submission, preparation, decision, ending, questions } = situation;
      const named = [
        ...(submission?.stakeholders ?? []).map(({ structure }) => structure),
        ...(submission?.information?.excludedStructures ?? []),
        ...(preparation?.partyStructures ?? []),
      ];
      for (const structure of named) if (structure !== undefined) expect(structures).toContain(structure);
      const actors = [
        ...(preparation?.guests ?? []),
        decision?.by,
        ending?.by,
        ...(questions ?? []).flatMap(({ askedBy, answer }) => [askedBy, answer?.by]),
      ];
      for (const person of actors) if (person !== undefined) expect(people).toContain(person);
      if (decision?.reason !== undefined) expect(INADMISSIBILITY_CODES).toContain(decision.reason);
      if (ending?.reason !== undefined) expect(CLOSURE_CODES).toContain(ending.reason);
    },
  );

  it.each(council.situations.filter(({ submission }) => submission !== undefined).map((situation) => [situation.key, situation] as const))(
    '%s is accepted by the form, and complete once submitted',
    (_slug, situation) => {
      const missing = missingForSubmission(draftOf(situation));
      if (situation.submittedDay !== undefined) expect(missing).toEqual([]);
      else expect(missing).not.toEqual([]);
    },
  );

  it('holds nothing that the identity check would ask to replace or confirm', () => {
    const texts = [...council.situations, ...council.meetings.flatMap(({ held }) => held ?? [])].flatMap(textsOf);
    expect(
      texts.flatMap((text) =>
        scan(text)
          .filter(({ tier }) => tier !== 'hint')
          .map(({ start, end }) => text.slice(start, end)),
      ),
    ).toEqual([]);
  });
});

describe('the commission held a quarter ago', () => {
  const held = SARVELLE.meetings.flatMap((meeting) => meeting.held ?? []);
  const items = held.flatMap((meeting) => meeting.items);
  const present = held
    .flatMap(({ attendance }) => attendance)
    .filter(({ state }) => state === 'present' || state === 'remote')
    .map(({ person }) => person);
  const members = SARVELLE.people
    .filter(({ mandates }) => mandates.some(({ role }) => role === 'member' || role === 'facilitator'))
    .map(({ key }) => key);

  it('left nothing of the items it held but facts, record and response', () => {
    const planned = SARVELLE.meetings.filter(({ state }) => state === 'approved').flatMap(({ agenda }) => agenda.map(({ key }) => key));
    expect(items.map(({ item }) => item).sort()).toEqual([...planned].sort());
  });

  it('asked in each round the members present who were neither recused nor excluded', () => {
    for (const { recused, excluded, propositions } of items) {
      const left = [...recused.map(({ person }) => person), ...excluded];
      const asked = present.filter((person) => members.includes(person) && !left.includes(person)).length;
      for (const { round } of propositions) {
        expect(round.consent + round.reservation + round.objection + round.noAnswer).toBe(asked);
        expect(round.reasons.length).toBeLessThanOrEqual(round.reservation + round.objection);
      }
    }
  });

  it('proposed only what a commission may propose, with an owner among the partners', () => {
    for (const { code, responsible } of items.flatMap(({ propositions }) => propositions)) {
      expect(PROPOSABLE_RESPONSE_CODES).toContain(code);
      expect(keysOf(SARVELLE.structures)).toContain(responsible);
    }
  });

  it('left commitments in different states, some of them late', () => {
    const all = items.flatMap(({ propositions }) => propositions);
    expect(new Set(all.map(({ commitment }) => commitment.state)).size).toBeGreaterThanOrEqual(4);
    expect(
      all.filter(({ dueDay, commitment }) => dueDay < 0 && ['to-do', 'in-progress'].includes(commitment.state)).length,
    ).toBeGreaterThanOrEqual(3);
  });

  it('came back to every person with her words', () => {
    const deliberated = items.filter(({ propositions }) => propositions.length > 0);
    expect(deliberated.map(({ returnToPerson }) => (returnToPerson?.words ?? '').length > 20)).toEqual(deliberated.map(() => true));
  });
});
