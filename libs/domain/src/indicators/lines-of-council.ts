import type { BookLine } from './book';
import { count, score, share, smallCount, spent } from './book-lines';
import { pairNetwork } from './book-networks';
import type { IndicatorId } from './definitions';
import type { BookFacts, HeldMeetingFact, MeetingFact } from './facts';
import { ShownFigures } from './shown-figures';

/** Meetings held beside those of the calendar, by kind. */
export function linesOfMeetings(meetings: readonly MeetingFact[]): BookLine[] {
  const line = (indicator: IndicatorId, kind: MeetingFact['kind']) => {
    const ofKind = meetings.filter((meeting) => meeting.kind === kind);
    return count(indicator, ofKind.filter(({ held }) => held).length, ofKind.length);
  };
  return [
    line('technical-committee-meetings', 'technical-committee'),
    line('commission-meetings', 'commission'),
    line('workshops', 'workshop'),
    line('exchange-meetings', 'practice-exchange'),
  ];
}

/** Partners, tools, time, money and acts of the charter; what an act says of one person is hidden when it is rare. */
export function linesOfCouncil({ council }: BookFacts, threshold: number): BookLine[] {
  const { acts, minutes } = council;
  return [
    count('design-partners', council.designPartners),
    count('convention-signatories', council.conventionSignatories),
    count('charter-signatories', council.charterSignatories),
    count('common-tools', council.commonTools),
    score('coordination-improvement', council.coordination),
    spent('time-design', minutes?.design),
    spent('time-coordination', minutes?.coordination),
    spent('time-facilitation', minutes?.facilitation),
    spent('time-training', minutes?.training),
    spent('cost', council.costCents ?? undefined),
    count('charter-signed', acts['charter-signed']),
    count('charter-notes-destroyed', acts['charter-notes-destroyed']),
    smallCount('charter-signatures-withdrawn', acts['charter-signatures-withdrawn'], threshold),
    smallCount('charter-oppositions', acts['charter-oppositions'], threshold),
    smallCount('charter-redactions', acts['charter-redactions'], threshold),
    smallCount('charter-refusals', acts['charter-refusals'], threshold),
    smallCount('charter-breaches', council.breaches, threshold),
  ];
}

/**
 * What closed commissions leave besides their text. Beside the number of situations handled, a few more discussions would say how few were
 * discussed twice: presence is then left out.
 */
export function linesOfHeldMeetings(held: readonly HeldMeetingFact[], treated: BookLine, threshold: number): BookLine[] {
  const total = (pick: (fact: HeldMeetingFact) => number) => held.reduce((sum, fact) => sum + pick(fact), 0);
  const passages = total((fact) => fact.passages);
  const withPerson = total((fact) => fact.passagesWithPerson);
  const more = treated.value === null ? 0 : Math.abs(passages - treated.value);
  const figures = new ShownFigures(pairNetwork('passages', 'with-person', withPerson, passages - withPerson), threshold);
  const present = share('person-present', figures, ['with-person'], ['passages']);
  return [
    more > 0 && more < threshold && present.status !== 'nothing' ? smallCount('person-present', null, threshold) : present,
    smallCount(
      'charter-recusals',
      total(({ recusals }) => recusals),
      threshold,
    ),
    smallCount(
      'charter-opened-anyway',
      total(({ openedAnyway }) => openedAnyway),
      threshold,
    ),
  ];
}
