import { operationsIn } from '@croisee/testing/faults/operation-journal';
import * as Y from 'yjs';

/** The words that an update of the minutes adds. */
export function operationsInUpdate(base64: string): string[] {
  const { structs } = Y.decodeUpdate(new Uint8Array(Buffer.from(base64, 'base64')));
  return operationsIn(
    structs.map((struct) => (struct instanceof Y.Item && struct.content instanceof Y.ContentString ? struct.content.str : ' ')).join(''),
  );
}

/** Everything a frame or an answer shows of anybody's operations, whatever its shape. */
export function operationsInFrame(payload: unknown): string[] {
  const update = (payload as { update?: unknown } | null)?.update;
  return [
    ...operationsIn(JSON.stringify(payload ?? null)),
    ...(typeof update === 'string' && update !== '' ? operationsInUpdate(update) : []),
  ];
}
