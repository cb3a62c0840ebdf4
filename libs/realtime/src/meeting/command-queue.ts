import type { Ack } from '../envelope/ack';
import type { MeetingCommand } from '../envelope/meeting-messages';
import { retryDelayMs, type LiveRuntime, type LiveTransport } from '../transport/live-transport';
import { courseOf } from '../transport/refusals';

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
  private attempts = 0;

  constructor(
    private readonly transport: LiveTransport,
    private readonly runtime: LiveRuntime,
    private readonly onChange: () => void,
  ) {}

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
    if (ack === undefined || (!ack.ok && courseOf(ack.error.code) === 'retry')) return this.retry();
    this.attempts = 0;
    this.pending.shift();
    command.answer(ack);
    this.onChange();
    void this.pump();
  }

  private retry(): void {
    this.runtime.after(retryDelayMs(this.attempts), () => void this.pump());
    this.attempts += 1;
  }
}
