import { PERMISSIONS } from '@croisee/domain/access/permissions';
import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Observable, tap } from 'rxjs';
import { requestScope } from './request-scope';
import { ROUTE_ACCESS, type RouteAccess } from './route.decorator';

/** Fails a request whose declared permission no service checked on an instance: forgetting the check closes the door. */
@Injectable()
export class CheckedInterceptor implements NestInterceptor {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = this.reflector.get<RouteAccess | undefined>(ROUTE_ACCESS, context.getHandler());
    if (route?.kind !== 'permission' || PERMISSIONS[route.permission].subject === 'Council') return next.handle();
    const scope = { checked: new Set<typeof route.permission>() };
    // The handler runs on subscription: subscribe inside the scope so that every await below sees it.
    return new Observable((subscriber) =>
      requestScope.run(scope, () =>
        next
          .handle()
          .pipe(
            tap(() => {
              if (!scope.checked.has(route.permission)) throw new Error(`Nobody checked "${route.permission}" on an instance.`);
            }),
          )
          .subscribe(subscriber),
      ),
    );
  }
}
