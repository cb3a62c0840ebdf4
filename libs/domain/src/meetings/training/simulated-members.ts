import type { VocabularyLanguage } from '../../vocabulary/coded-list';
import type { CommandInput, CommandType } from '../live/commands';
import { findItem, isRecused, sittingFor, type LiveItem, type MeetingState } from '../live/state';
import { STAGES } from '../live/stages';
import { elapsedMs } from '../live/timer';
import { TRAINEE } from './training-plan';

/** One thing a played member does. */
export type SimulatedAct = {
  readonly [T in CommandType]: { readonly memberId: string; readonly type: T; readonly payload: CommandInput<T> };
}[CommandType];

/** Draws an integer from 0 to `bound - 1`. */
export type Draw = (bound: number) => number;

interface Playing {
  readonly state: MeetingState;
  readonly now: string;
  readonly draw: Draw;
  readonly language: VocabularyLanguage;
}

const TURN_MS = 12_000;
const STAGE_MS = 25_000;
const QUEUE_SOUGHT = 2;

const PROPOSITIONS = [
  { code: 'R05', fr: 'Proposer une visite à deux, annoncée à la personne.', en: 'Offer a visit by two people, announced to the person.' },
  {
    code: 'R03',
    fr: 'Reprendre contact avec son médecin, si elle le veut bien.',
    en: 'Get back in touch with their doctor, if they agree.',
  },
] as const;

const RESERVATION = { fr: 'Lui laisser le choix du jour.', en: 'Let them choose the day.' };
const RETURN = { fr: 'Lui dire simplement ce qui est proposé.', en: 'Tell them simply what is offered.' };

/** What somebody among the played members does now, or null; the same state and the same draws give the same act. */
export function nextSimulatedAct(playing: Playing): SimulatedAct | null {
  const { state } = playing;
  if (state.status === 'closed') return null;
  const arrival = arriving(state);
  if (arrival !== null) return arrival;
  if (state.curtain !== null || state.status === 'paused') return null;
  const item = state.currentItemId === null ? undefined : findItem(state, state.currentItemId);
  return byMembers(playing, item) ?? (state.facilitatorId === TRAINEE ? null : byFacilitator(playing, item));
}

/** The coordination notes everybody present, the trainee included, before the meeting opens. */
function arriving(state: MeetingState): SimulatedAct | null {
  const expected = state.participants.find(({ attendance }) => attendance === null);
  if (expected === undefined) return null;
  return { memberId: 'coordinator', type: 'record-attendance', payload: { memberId: expected.memberId, state: 'present' } };
}

function byMembers({ state, now, draw, language }: Playing, item: LiveItem | undefined): SimulatedAct | null {
  const { speaking, waiting } = state.floor;
  if (speaking !== null && isPlayed(speaking.memberId) && elapsedMs(speaking.timer, now) > TURN_MS)
    return { memberId: speaking.memberId, type: 'end-turn', payload: {} };
  if (item === undefined) return null;
  const members = sittingFor(state, item).filter(({ memberId, roles }) => isPlayed(memberId) && roles.includes('member'));
  const chosen = members[draw(Math.max(1, members.length))]?.memberId;
  if (chosen === undefined) return null;

  const round = item.round;
  if (round !== null && round.closedAt === null) {
    const late = round.asked.find((memberId) => isPlayed(memberId) && !round.answers.some((given) => given.memberId === memberId));
    if (late === undefined) return null;
    const reserved = draw(4) === 0;
    const answer = reserved ? ({ answer: 'reservation', reason: RESERVATION[language] } as const) : ({ answer: 'consent' } as const);
    return { memberId: late, type: 'answer-round', payload: answer };
  }
  const proposed = item.referents.find(({ memberId, acceptedAt }) => isPlayed(memberId) && acceptedAt === null);
  if (proposed !== undefined) return { memberId: proposed.memberId, type: 'accept-referent', payload: { side: proposed.side } };

  const proposes = item.stage === 'leads' || item.stage === 'collective-response';
  const next = PROPOSITIONS[item.propositions.length];
  if (proposes && item.response === null && next !== undefined && draw(2) === 0)
    return { memberId: chosen, type: 'add-proposition', payload: { code: next.code, text: next[language] } };
  const talks = item.stage === 'clarification' || item.stage === 'crossed-views' || item.stage === 'leads';
  const isWaiting = waiting.some(({ memberId }) => memberId === chosen) || speaking?.memberId === chosen;
  if (talks && waiting.length < QUEUE_SOUGHT && !isWaiting && draw(3) === 0)
    return { memberId: chosen, type: 'request-floor', payload: { kind: draw(4) === 0 ? 'question' : 'speech' } };
  return null;
}

/** Leads as the plan of a situation goes, a little faster, so that somebody who practises sitting sees a whole meeting. */
function byFacilitator({ state, now, language }: Playing, item: LiveItem | undefined): SimulatedAct | null {
  const memberId = state.facilitatorId ?? '';
  if (state.status === 'convoked') return { memberId, type: 'open-meeting', payload: {} };
  if (item === undefined) return between(state, memberId);
  if (isRecused(item, memberId)) return null;
  if (item.stages.length === 0) return elapsedMs(item.timer, now) > STAGE_MS ? { memberId, type: 'close-item', payload: {} } : null;
  if (item.stage === 'collective-response') return concluding(item, memberId);
  if (item.stage === 'return') return returning(item, memberId, language);
  if (state.floor.speaking !== null) return null;
  const isOver = item.stage === null || elapsedMs(item.stageTimer, now) > STAGE_MS;
  const next = STAGES[item.stage === null ? 0 : STAGES.indexOf(item.stage) + 1];
  if (isOver && next !== undefined) return { memberId, type: 'start-stage', payload: { stage: next } };
  return state.floor.waiting.length > 0 ? { memberId, type: 'grant-floor', payload: {} } : null;
}

function between(state: MeetingState, memberId: string): SimulatedAct {
  const next = state.agenda.find(({ status }) => status === 'planned');
  return next === undefined
    ? { memberId, type: 'close-meeting', payload: {} }
    : { memberId, type: 'start-item', payload: { itemId: next.id } };
}

/** The trainee has all the time they need to answer: the round closes when everybody has. */
function concluding({ propositions, round, response }: LiveItem, memberId: string): SimulatedAct | null {
  if (response !== null) return { memberId, type: 'start-stage', payload: { stage: 'return' } };
  if (propositions.length === 0) return null;
  if (round === null) return { memberId, type: 'open-round', payload: {} };
  if (round.closedAt !== null) return { memberId, type: 'validate-response', payload: {} };
  return round.answered >= round.asked.length ? { memberId, type: 'close-round', payload: {} } : null;
}

function returning({ returns }: LiveItem, memberId: string, language: VocabularyLanguage): SimulatedAct {
  if (returns.length > 0) return { memberId, type: 'close-item', payload: {} };
  return { memberId, type: 'record-return', payload: { what: RETURN[language], byMemberId: 'nurse' } };
}

function isPlayed(memberId: string | null): memberId is string {
  return memberId !== null && memberId !== TRAINEE;
}
