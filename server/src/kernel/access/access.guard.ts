import { PERMISSIONS, type Permission } from '@croisee/domain/access/permissions';
import { AFTER_PREPARATION } from '@croisee/domain/onboarding/onboarding.permissions';
import type { Persona } from '@croisee/domain/access/persona';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Origins } from '../http/origins';
import { DomainError } from '../errors/domain-error';
import { Access } from './access.service';
import { AccessRefused } from './access-refused';
import { ROUTE_ACCESS, type RouteAccess } from './route.decorator';
import { SessionReader, sessionTokenOf } from './session-reader';
import type { CroiseeRequest } from './who.decorator';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Session, origin and permission of every HTTP request; missing metadata is an error, never an open door. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(SessionReader) private readonly sessions: SessionReader,
    @Inject(Access) private readonly access: Access,
    @Inject(Origins) private readonly origins: Origins,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = this.reflector.get<RouteAccess | undefined>(ROUTE_ACCESS, context.getHandler());
    if (route === undefined) throw new Error('A route declares no access.');
    const request = context.switchToHttp().getRequest<CroiseeRequest>();
    if (!SAFE_METHODS.has(request.method) && !this.origins.allows(request.headers.origin)) throw new DomainError('ORIGIN_REFUSED');
    if (route.kind === 'public') return true;

    const token = sessionTokenOf(request.headers.cookie);
    const signedIn = token === undefined ? null : await this.sessions.read(token, true);
    if (signedIn === null) throw new DomainError('SIGN_IN_REQUIRED');
    request.signedIn = signedIn;
    if (route.kind === 'permission') this.assertPermission(signedIn.persona, route.permission);
    if (route.stepUp === true && !(await this.sessions.provedRecently(signedIn.sessionId))) throw new DomainError('SIGN_IN_AGAIN');
    return true;
  }

  private assertPermission(persona: Persona | null, permission: Permission): void {
    if (persona === null) throw new DomainError('FORBIDDEN');
    if (PERMISSIONS[permission].content && persona.charter !== 'signed')
      throw new AccessRefused('CHARTER_NOT_SIGNED', persona, permission, 'the charter is not signed');
    if (persona.preparationDue === true && AFTER_PREPARATION.includes(permission))
      throw new AccessRefused('PREPARATION_DUE', persona, permission, 'the preparation is still to be done');
    if (PERMISSIONS[permission].subject === 'Council') this.access.assert(persona, permission, { councilId: persona.councilId });
    else if (!this.access.policyOf(persona).permissions.has(permission))
      throw new AccessRefused('FORBIDDEN', persona, permission, 'no rule');
  }
}
