import type { Outcome } from '../../errors/outcome';
import { viewerOf, type LiveActor } from './actor';
import { attendanceRules } from './attendance/attendance.rules';
import type { CommandType, MeetingCommand } from './commands';
import type { Decider, Deciders, Deciding } from './deciding';
import { deliberationRules } from './deliberation/deliberation.rules';
import { ethicsRules } from './ethics/ethics.rules';
import type { MeetingEvent } from './events';
import { passGate } from './gates';
import { itemsRules } from './items/items.rules';
import { lifecycleRules } from './lifecycle/lifecycle.rules';
import { projectionRules } from './projection/projection.rules';
import { queueRules } from './queue/queue.rules';
import type { MeetingState } from './state';

const rules: Deciders<CommandType> = {
  ...lifecycleRules,
  ...itemsRules,
  ...queueRules,
  ...attendanceRules,
  ...ethicsRules,
  ...projectionRules,
  ...deliberationRules,
};

/** What a command makes happen in this state, or why not. Pure: `now` is the server's instant, ids come from the command. */
export function decide(state: MeetingState, command: MeetingCommand, actor: LiveActor, now: string): Outcome<MeetingEvent[]> {
  const viewer = viewerOf(state, actor);
  const context: Deciding = { state, actor: viewer, now, commandId: command.commandId, expectedVersion: command.expectedVersion };
  const passed = passGate(command.type, command.payload, context);
  if (!passed.ok) return passed;
  const rule = rules[command.type] as Decider<CommandType>;
  return rule(command.payload, context);
}
