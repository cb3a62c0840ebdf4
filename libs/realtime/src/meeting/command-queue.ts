import type { Ack } from '../envelope/ack';
import type { MeetingCommand } from '../envelope/meeting-messages';
import type { LiveRuntime, LiveTransport } from '../transport/live-transport';
import { courseOf } from '../transport/refusals';
import { Retry } from '../transport/retry';

export type CommandAnswer = Ack<{ readonly seq: number }>;

interface PendingCommand {
  readonly message: MeetingCommand;
  readonly answer: (ack: CommandAnswer) => void;
}

/** Sends commands one after the other, each under one id until it is answered, so that it is carried out exactly once. */
export class CommandQueue {
  private readonly pending: PendingCommand[] = [];
  private isSending = false;
  private isLive = false;
  private readonly retry: Retry;

  constructor(
    private readonly transport: LiveTransport,
    private readonly runtime: LiveRuntime,
    private readonly onChange: () => void,
  ) {
    this.retry = new Retry(runtime);
  }

  get pendingCount(): number {
    return this.pending.length;
  }

  /** Resolves with the server's answer, whenever it comes. */
  send(command: Omit<MeetingCommand, 'commandId'>): Promise<CommandAnswer> {
    return new Promise((answer) => {
      this.pending.push({ message: { ...command, commandId: this.runtime.newId() }, answer });
      this.onChange();
      void this.pump();
    });
  }

  /** Commands leave only while the meeting is joined. */
  setLive(isLive: boolean): void {
    this.isLive = isLive;
    if (isLive) void this.pump();
  }

  /** Nothing more will be sent: whoever waits is answered so. */
  close(refusal: CommandAnswer): void {
    this.isLive = false;
    for (const command of this.pending.splice(0)) command.answer(refusal);
  }

  private async pump(): Promise<void> {
    const command = this.pending[0];
    if (command === undefined || this.isSending || !this.isLive) return;
    this.isSending = true;
    const ack = await this.transport.request('meeting:command', command.message).catch(() => undefined);
    this.isSending = false;
    if (this.pending[0] !== command) return;
    if (ack === undefined || (!ack.ok && courseOf(ack.error.code) === 'retry')) return this.retry.later(() => void this.pump());
    this.retry.succeeded();
    this.pending.shift();
    command.answer(ack);
    this.onChange();
    void this.pump();
  }
}
