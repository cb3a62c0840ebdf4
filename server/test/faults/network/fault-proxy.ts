import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { FrameSplitter } from './websocket-frames';

/** What happens to each event and acknowledgement, either way; rates from 0 to 1. */
export interface FrameFaults {
  readonly dropRate: number;
  readonly duplicateRate: number;
  readonly delayRate: number;
  readonly maxDelayMs: number;
}

export const NO_FAULTS: FrameFaults = { dropRate: 0, duplicateRate: 0, delayRate: 0, maxDelayMs: 0 };

const END_OF_HEAD = '\r\n\r\n';
const REFUSAL = 'HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n';
/** Socket.IO's events and acknowledgements inside an Engine.IO message; the heartbeat and the handshake are left alone. */
const FAULTED = /^4[23]/;

/** The network between pages and the server: WebSocket frames are dropped, doubled and delayed past each other; upgrades may be refused. */
export class FaultProxy {
  faults = NO_FAULTS;
  refusesUpgrades = false;
  readonly counts = { carried: 0, dropped: 0, doubled: 0, delayed: 0, refusedUpgrades: 0 };
  private readonly fromServer = new Set<Socket>();
  private readonly toClient = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly target: { readonly host: string; readonly port: number },
    private readonly random: () => number,
  ) {
    server.on('connection', (client: Socket) => this.carry(client));
  }

  static async listen(targetUrl: string, random: () => number): Promise<FaultProxy> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { hostname, port } = new URL(targetUrl);
    return new FaultProxy(server, { host: hostname, port: Number(port) }, random);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Ends every connection that is open. */
  cut(): void {
    for (const socket of this.toClient) socket.destroy();
  }

  /** Reads nothing more of what the server sends, or reads again. */
  pauseReading(isPaused: boolean): void {
    for (const socket of this.fromServer) {
      if (isPaused) socket.pause();
      else socket.resume();
    }
  }

  close(): void {
    this.cut();
    this.server.close();
  }

  private carry(client: Socket): void {
    const inside = connect(this.target);
    this.toClient.add(client);
    this.fromServer.add(inside);
    for (const [one, other] of [
      [client, inside],
      [inside, client],
    ] as const) {
      one.setNoDelay(true);
      // A reset is one more way to end: both sides learn of it by being closed.
      one.on('error', () => other.destroy());
      one.on('close', () => {
        other.destroy();
        this.toClient.delete(client);
        this.fromServer.delete(inside);
      });
    }
    let head = '';
    const readHead = (chunk: Buffer): void => {
      head += chunk.toString('latin1');
      if (!head.includes(END_OF_HEAD)) return;
      client.off('data', readHead);
      this.start(client, inside, head);
    };
    client.on('data', readHead);
  }

  private start(client: Socket, inside: Socket, head: string): void {
    const isUpgrade = /^upgrade: *websocket/im.test(head);
    if (isUpgrade && this.refusesUpgrades) {
      this.counts.refusedUpgrades += 1;
      client.end(REFUSAL);
      return;
    }
    inside.write(head, 'latin1');
    if (!isUpgrade) {
      client.pipe(inside);
      inside.pipe(client);
      return;
    }
    client.on('data', this.framesTo(inside, new FrameSplitter()));
    let answer = Buffer.alloc(0);
    const readAnswer = (chunk: Buffer): void => {
      answer = Buffer.concat([answer, chunk]);
      const end = answer.indexOf(END_OF_HEAD);
      if (end === -1) return;
      inside.off('data', readAnswer);
      client.write(answer.subarray(0, end + END_OF_HEAD.length));
      const carryFrames = this.framesTo(client, new FrameSplitter());
      inside.on('data', carryFrames);
      carryFrames(answer.subarray(end + END_OF_HEAD.length));
    };
    inside.on('data', readAnswer);
  }

  private framesTo(socket: Socket, splitter: FrameSplitter): (chunk: Buffer) => void {
    return (chunk) => {
      for (const { bytes, opcode, beginning } of splitter.push(chunk)) {
        const copy = Buffer.from(bytes);
        if (opcode === 1 && FAULTED.test(beginning)) this.send(socket, copy);
        else socket.write(copy);
      }
    };
  }

  private send(socket: Socket, frame: Buffer): void {
    const { dropRate, duplicateRate, delayRate, maxDelayMs } = this.faults;
    this.counts.carried += 1;
    if (this.random() < dropRate) {
      this.counts.dropped += 1;
      return;
    }
    const isDoubled = this.random() < duplicateRate;
    if (isDoubled) this.counts.doubled += 1;
    for (let copy = 0; copy < (isDoubled ? 2 : 1); copy += 1) {
      const isDelayed = this.random() < delayRate;
      if (isDelayed) this.counts.delayed += 1;
      if (isDelayed) setTimeout(() => writeIfOpen(socket, frame), this.random() * maxDelayMs);
      else writeIfOpen(socket, frame);
    }
  }
}

function writeIfOpen(socket: Socket, frame: Buffer): void {
  if (socket.writable) socket.write(frame);
}
