import type { DayOffset, DemoKey } from './demo-types';

/** A questionnaire started from a model and put to people; every answer is invented, like the people. */
export interface DemoQuestionnaire {
  readonly template: 'coordination' | 'representations' | 'person' | 'submitter';
  readonly preparedDay: DayOffset;
  readonly campaigns: readonly DemoCampaign[];
}

export interface DemoCampaign {
  readonly audience: 'members' | 'professionals' | 'structures' | 'submitters' | 'persons';
  readonly moment: 'once' | 'before' | 'after' | 'six-months' | 'twelve-months';
  readonly opensDay: DayOffset;
  readonly closesDay: DayOffset;
  /** Who answers, each on a day after the opening. */
  readonly respondents: readonly DemoKey[];
  /** One sheet per respondent: a digit per question in its order, `-` for a question that was skipped. */
  readonly sheets: readonly string[];
  /** Words by question, given with the first sheets. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}
