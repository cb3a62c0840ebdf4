import { AsyncLocalStorage } from 'node:async_hooks';
import type { Permission } from '@croisee/domain/access/permissions';

/** What was checked while one request or socket message ran: a declared permission that nobody checked fails the request. */
export interface RequestScope {
  readonly checked: Set<Permission>;
}

export const requestScope = new AsyncLocalStorage<RequestScope>();
