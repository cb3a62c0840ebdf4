import type { Permission } from '@croisee/domain/access/permissions';
import type { Persona } from '@croisee/domain/access/persona';
import type { AfterMeeting, Feedback, Lesson, Lessons } from '@croisee/domain/meetings/after/after.schema';
import { canGiveFeedback, feedbackEndsAt, readableFeedback } from '@croisee/domain/meetings/after/feedback.rules';
import { canWriteLesson, namesSituation, quarterOf } from '@croisee/domain/meetings/after/lesson.rules';
import type { MeetingState } from '@croisee/domain/meetings/live/state';
import type { RecordStatus } from '@croisee/domain/meetings/record/record.rules';
import { scan } from '@croisee/pseudonymisation/scan';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../../kernel/errors/domain-error';
import { LiveMeetings } from '../live/live-meetings';
import { standingOf } from '../live/standing';
import { MeetingDoor } from '../planning/meeting-door';
import { addFeedback, feedbackOf, hasGivenFeedback } from './feedback-rows';
import { deleteLesson, insertLesson, lessonsOfMeeting, sentLessons } from './lesson-rows';

/** The end of a meeting: three anonymous taps of those who were there, and what it taught about the territory. */
@Injectable()
export class AfterMeetings {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(LiveMeetings) private readonly meetings: LiveMeetings,
    @Inject(MeetingDoor) private readonly door: MeetingDoor,
  ) {}

  of(persona: Persona, meetingId: string): Promise<AfterMeeting> {
    return this.unitOfWork.read(persona, (tx) => this.view(tx, persona, meetingId));
  }

  giveFeedback(persona: Persona, meetingId: string, feedback: Feedback): Promise<AfterMeeting> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { state } = await this.open(tx, persona, meetingId, 'meeting.give-feedback', true);
      valueOf(canGiveFeedback(state, persona.memberId, await hasGivenFeedback(tx, meetingId, persona.memberId), tx.isoNow));
      await addFeedback(tx, meetingId, persona.memberId, feedback);
      await tx.audit({ action: 'meeting.feedback-given', subjectKind: 'meeting', subjectId: meetingId });
      return this.view(tx, persona, meetingId);
    });
  }

  addLesson(persona: Persona, meetingId: string, lesson: Lesson): Promise<AfterMeeting> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { state, recordStatus } = await this.open(tx, persona, meetingId, 'lesson.write', true);
      valueOf(canWriteLesson(state.status, recordStatus));
      refuseLeadingBack(lesson.text);
      const id = await insertLesson(tx, meetingId, lesson);
      await tx.audit({
        action: 'meeting.lesson-written',
        subjectKind: 'meeting',
        subjectId: meetingId,
        facts: { lessonId: id, theme: lesson.theme },
      });
      return this.view(tx, persona, meetingId);
    });
  }

  removeLesson(persona: Persona, meetingId: string, lessonId: string): Promise<AfterMeeting> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { state, recordStatus } = await this.open(tx, persona, meetingId, 'lesson.write', true);
      valueOf(canWriteLesson(state.status, recordStatus));
      if (!(await deleteLesson(tx, meetingId, lessonId))) throw new DomainError('NOT_FOUND');
      await tx.audit({ action: 'meeting.lesson-removed', subjectKind: 'meeting', subjectId: meetingId, facts: { lessonId } });
      return this.view(tx, persona, meetingId);
    });
  }

  /** For those who steer: texts and quarters, from meetings whose record is approved. */
  lessons(persona: Persona): Promise<Lessons> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'lesson.read', { councilId: tx.councilId });
      const lessons = await sentLessons(tx);
      return { items: lessons.map(({ id, theme, text, date }) => ({ id, theme, text, quarter: quarterOf(date) })) };
    });
  }

  private async view(tx: Transaction, persona: Persona, meetingId: string): Promise<AfterMeeting> {
    const { state, recordStatus, organises } = await this.open(tx, persona, meetingId, 'meeting.read');
    const answered = await hasGivenFeedback(tx, meetingId, persona.memberId);
    const { answers, counts } = await feedbackOf(tx, meetingId);
    return {
      mayAnswer: canGiveFeedback(state, persona.memberId, answered, tx.isoNow).ok,
      answered,
      endsAt: feedbackEndsAt(state),
      counts: organises ? readableFeedback(state, answers, counts, tx.isoNow) : null,
      lessons: organises ? (await lessonsOfMeeting(tx, meetingId)).map(({ id, theme, text }) => ({ id, theme, text })) : null,
      mayWriteLessons: organises && canWriteLesson(state.status, recordStatus).ok,
    };
  }

  private async open(
    tx: Transaction,
    persona: Persona,
    meetingId: string,
    permission: Permission,
    lock = false,
  ): Promise<{ state: MeetingState; recordStatus: RecordStatus; organises: boolean }> {
    const { meeting, held } = await this.door.open(tx, persona, meetingId, permission, lock);
    const state = await this.meetings.stateOf(tx, meetingId);
    const standing = await standingOf(tx, state, persona.accountId);
    const organises = this.access.may(persona, 'lesson.write', { councilId: tx.councilId, held }).allowed;
    return {
      state,
      recordStatus: meeting.recordStatus as RecordStatus,
      organises: organises && !standing.onMeeting().held.includes('barred'),
    };
  }
}

/** Stricter than elsewhere, since it leaves the circle of the meeting: a doubtful passage is refused too. */
function refuseLeadingBack(text: string): void {
  const findings = scan(text)
    .filter(({ tier }) => tier !== 'hint')
    .map(({ start, end, kind }) => ({ path: 'text', start, end, kind }));
  if (findings.length > 0) throw new DomainError('IDENTITY_IN_TEXT', { findings });
  if (namesSituation(text)) throw new DomainError('LESSON_NAMES_SITUATION');
}
