import type { KeyObject } from 'node:crypto';
import { seal, unseal } from './sealing';

/** What a data key protects: a situation, a meeting (items without a situation) or a council (the rest of its free text). */
export interface KeySubject {
  readonly kind: 'situation' | 'meeting' | 'council';
  readonly id: string;
}

/** The opened data key of one subject: seals and opens fields in mappers, synchronously. */
export class ContentKey {
  constructor(
    private readonly key: KeyObject,
    private readonly councilId: string,
  ) {}

  /** `place` names table, row and field, e.g. `situation/<id>/content`. */
  sealText(place: string, text: string): Buffer {
    return this.sealBytes(place, Buffer.from(text, 'utf8'));
  }

  openText(place: string, sealed: Buffer): string {
    return this.openBytes(place, sealed).toString('utf8');
  }

  sealJson(place: string, value: unknown): Buffer {
    return this.sealText(place, JSON.stringify(value));
  }

  /** The caller states the shape: it sealed the value itself, and the tag proves that nobody changed it since. */
  openJson<T>(place: string, sealed: Buffer): T {
    return JSON.parse(this.openText(place, sealed)) as T;
  }

  /** This key itself, sealed under another one: how it travels to another installation without being seen. */
  sealedUnder(transfer: Buffer, place: string): Buffer {
    return seal(transfer, place, this.key.export());
  }

  sealBytes(place: string, bytes: Buffer): Buffer {
    return seal(this.key, `${this.councilId}/${place}`, bytes);
  }

  openBytes(place: string, sealed: Buffer): Buffer {
    return unseal(this.key, `${this.councilId}/${place}`, sealed);
  }
}
