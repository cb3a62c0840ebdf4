import type { DemoHeldItem, DemoHeldMeeting, DemoMeeting } from '../../../migrations/seeds/demo/demo-meeting-types';
import { AfterMeetings } from '../domains/meetings/after/after-meeting.service';
import { EffectsService } from '../domains/responses/effects.service';
import type { DemoAct } from './demo-act';
import { responseOf } from './demo-follow-up';
import type { DemoStage } from './demo-stage';

const AFTER_DAYS = 3;
const MONTH_DAYS = 33;

/** What a meeting changed, as those concerned say it: three taps at its end, the effect on each situation, the relief of professionals. */
export function actsOfWhatItChanged(stage: DemoStage, meeting: DemoMeeting, held: DemoHeldMeeting): DemoAct[] {
  return [...actsOfFeedback(stage, meeting, held), ...held.items.flatMap((item) => actsOfItem(stage, meeting, item))];
}

function actsOfFeedback(stage: DemoStage, meeting: DemoMeeting, { feedback }: DemoHeldMeeting): DemoAct[] {
  return feedback.map(({ by, taps: [useful, heard, nextStep] }, index) => ({
    what: `${meeting.key} tapped by ${by}`,
    day: meeting.day + 1 + (index % 4),
    time: `08:${String(10 + index)}`,
    play: async () => {
      const answers = { useful, heard, 'next-step': nextStep };
      await stage.service(AfterMeetings).giveFeedback(await stage.as(by), stage.idOf(meeting.key), answers);
    },
  }));
}

function actsOfItem(stage: DemoStage, meeting: DemoMeeting, { item, effects, relief }: DemoHeldItem): DemoAct[] {
  const situation = meeting.agenda.find(({ key }) => key === item)?.situation;
  if (situation === undefined) return [];
  const judged = (effects ?? []).map(({ day, by, ...judgement }) => ({
    what: `${situation}: effect seen by ${judgement.judgedBy}`,
    day,
    time: '15:20',
    play: async () => void (await stage.service(EffectsService).judge(await stage.as(by), await responseOf(stage, situation), judgement)),
  }));
  const said = (relief ?? []).flatMap(({ by, after, atThirtyDays }) =>
    [
      { moment: 'after-meeting' as const, score: after, day: meeting.day + AFTER_DAYS },
      { moment: 'thirty-days' as const, score: atThirtyDays, day: meeting.day + MONTH_DAYS },
    ].map(({ day, ...answer }) => ({
      what: `${situation}: relief of ${by}`,
      day,
      time: '12:45',
      play: async () =>
        void (await stage.service(EffectsService).sayRelief(await stage.as(by), await responseOf(stage, situation), answer)),
    })),
  );
  return [...judged, ...said];
}
