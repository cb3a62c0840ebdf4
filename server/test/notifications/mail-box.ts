import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as the server of the tests received it. */
export interface ReceivedMail {
  readonly to: string;
  readonly raw: string;
  /** Every part decoded, one after the other. */
  readonly text: string;
  header(name: string): string;
}

interface Refusal {
  readonly responseCode: number;
  readonly times: number;
}

/** A real SMTP server on a free port, that refuses who it is told to. */
export class MailBox {
  readonly mails: ReceivedMail[] = [];
  private readonly refusals = new Map<string, Refusal>();
  private onAccepted: (() => Promise<void>) | undefined;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const refusal = this.refusals.get(address);
      if (refusal === undefined || refusal.times === 0) return done();
      this.refusals.set(address, { ...refusal, times: refusal.times - 1 });
      return done(Object.assign(new Error('refused by the test'), { responseCode: refusal.responseCode }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        for (const { address } of session.envelope.rcptTo) this.mails.push(received(address, raw));
        const after = this.onAccepted;
        this.onAccepted = undefined;
        void (after?.() ?? Promise.resolve()).then(() => done());
      });
    },
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', () => resolve()));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  refuse(address: string, responseCode: number, times = Number.POSITIVE_INFINITY): void {
    this.refusals.set(address, { responseCode, times });
  }

  /** Does something after the next mail is taken, before its sender is told so. */
  afterNext(action: () => Promise<void>): void {
    this.onAccepted = action;
  }

  to(address: string): ReceivedMail[] {
    return this.mails.filter((mail) => mail.to === address);
  }

  empty(): void {
    this.mails.length = 0;
    this.refusals.clear();
  }
}

function received(to: string, raw: string): ReceivedMail {
  const head = unfolded(raw.slice(0, raw.indexOf('\r\n\r\n')));
  return {
    to,
    raw,
    text: `${head}\n${decodedParts(raw)}`,
    header: (name) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? '',
  };
}

function unfolded(head: string): string {
  return head
    .replace(/\r\n[ \t]+/g, ' ')
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, words: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(words, 'base64').toString('utf8') : quotedPrintable(words.replaceAll('_', ' ')),
    );
}

function decodedParts(raw: string): string {
  const boundaries = [...raw.matchAll(/boundary="([^"]+)"/g)].map((found) => found[1] ?? '');
  let parts = [raw];
  for (const boundary of boundaries) parts = parts.flatMap((part) => part.split(`--${boundary}`));
  return parts
    .map((part) => {
      const body = part.slice(part.indexOf('\r\n\r\n') + 4);
      if (/content-transfer-encoding: base64/i.test(part)) return Buffer.from(body.replace(/\s/g, ''), 'base64').toString('utf8');
      return /content-transfer-encoding: quoted-printable/i.test(part) ? quotedPrintable(body) : body;
    })
    .join('\n');
}

function quotedPrintable(text: string): string {
  const bytes = text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
