import { Worker } from 'node:worker_threads';
import { documentFonts, packages } from './document-fonts';
import type { DocumentModel } from './document-model';
import { printableCopy, undrawable } from './printable-text';
import { TYPST_TEMPLATE } from './typst-template';

/** A document that takes longer than this is given up, and its thread with it. */
const PATIENCE_MS = 60_000;

/** The compiler names what it cannot draw a few at a time. */
const ATTEMPTS = 5;

/** Tagged for readers of screens, with title and language: ISO 14289-1. */
const STANDARD = 'ua-1';

/**
 * The program of the thread, kept in words because a bundle and a test have no file of it in the same place. Laying pages out takes
 * hundredths to tenths of a second in which a thread answers nobody: it must not be the one that serves.
 */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
const { NodeCompiler } = require(workerData.compiler);
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: workerData.fonts.map((font) => Buffer.from(font)) }] });
parentPort.on('message', ({ id, data }) => {
  try {
    const bytes = compiler.pdf({ mainFileContent: workerData.template, inputs: { data } }, { pdfStandard: workerData.standard });
    parentPort.postMessage({ id, bytes });
  } catch (error) {
    parentPort.postMessage({ id, failure: String(error) });
  } finally {
    compiler.evictCache(10);
  }
});
`;

interface Answer {
  readonly id: number;
  readonly bytes?: Uint8Array;
  readonly failure?: string;
}

interface Waiting {
  readonly resolve: (bytes: Buffer) => void;
  readonly reject: (error: Error) => void;
  readonly patience: NodeJS.Timeout;
}

/** Lays documents out as tagged PDF in a thread of its own, which starts with the first one. */
export class PdfRenderer {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  /** Characters that no font of the machine can draw are replaced: a tagged document with an unknown one is refused. */
  async render(model: DocumentModel): Promise<Buffer> {
    const undrawn = new Set<string>();
    for (let attempt = 1; ; attempt += 1)
      try {
        return await this.compile(printableCopy(model, undrawn));
      } catch (error) {
        const found = error instanceof Error ? undrawable(error.message).filter((text) => text !== '' && !undrawn.has(text)) : [];
        if (found.length === 0 || attempt === ATTEMPTS) throw error;
        for (const text of found) undrawn.add(text);
      }
  }

  private compile(model: DocumentModel): Promise<Buffer> {
    const worker = (this.worker ??= this.start());
    const id = (this.last += 1);
    return new Promise((resolve, reject) => {
      const patience = setTimeout(() => this.giveUp(new Error('A document took too long to lay out.')), PATIENCE_MS);
      this.waiting.set(id, { resolve, reject, patience });
      worker.ref();
      worker.postMessage({ id, data: JSON.stringify(model) });
    });
  }

  async stop(): Promise<void> {
    const { worker } = this;
    this.giveUp(new Error('The server stops.'));
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(PROGRAM, {
      eval: true,
      workerData: {
        compiler: packages.resolve('@myriaddreamin/typst-ts-node-compiler'),
        ...{ fonts: documentFonts(), template: TYPST_TEMPLATE, standard: STANDARD },
      },
    });
    worker.on('message', (answer: Answer) => this.settle(answer));
    worker.on('error', (error: Error) => this.giveUp(error));
    worker.unref();
    return worker;
  }

  private settle({ id, bytes, failure }: Answer): void {
    const one = this.waiting.get(id);
    if (one === undefined) return;
    clearTimeout(one.patience);
    this.waiting.delete(id);
    if (bytes === undefined) one.reject(new Error(`A document could not be laid out: ${failure}`));
    else one.resolve(Buffer.from(bytes));
    if (this.waiting.size === 0) this.worker?.unref();
  }

  /** The thread is lost: those who wait are told, the next document starts another one. */
  private giveUp(error: Error): void {
    void this.worker?.terminate();
    this.worker = undefined;
    for (const { reject, patience } of this.waiting.values()) {
      clearTimeout(patience);
      reject(error);
    }
    this.waiting.clear();
  }
}
