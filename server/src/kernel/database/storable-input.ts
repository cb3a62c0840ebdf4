import { DomainError } from '../errors/domain-error';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Received values as they may be stored and compared: an id has one spelling, whatever the case it was typed in, because seals and digests
 * name it; characters that no text of the database holds (NUL, half a surrogate pair) are refused, by the name of their field.
 */
export function storable<T>(received: T): T {
  const root = { received: received as unknown };
  const pending: { readonly holder: Record<string, unknown>; readonly path: string }[] = [{ holder: root, path: '' }];
  // A list of what is left instead of recursion: the depth of what is received is the sender's.
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { holder, path } = next;
    for (const [key, value] of Object.entries(holder)) {
      const place = holder === root ? '' : path === '' ? key : `${path}.${key}`;
      if (typeof value === 'string') {
        if (value.includes('\u0000') || !value.isWellFormed())
          throw new DomainError('INVALID_INPUT', { fields: [{ path: place.slice(0, 200) }] });
        if (ID.test(value)) holder[key] = value.toLowerCase();
      } else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
        pending.push({ holder: value as Record<string, unknown>, path: place.slice(0, 200) });
    }
  }
  return root.received as T;
}
