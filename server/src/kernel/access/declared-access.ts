import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { ROUTE_ACCESS, type RouteAccess } from './route.decorator';

/** One HTTP route and how it is reached. */
export interface DeclaredRoute {
  readonly method: string;
  readonly path: string;
  readonly access: RouteAccess;
}

/** Every route of the application; throws, which stops the boot, when one declares no access. */
export function declaredRoutes(modules: ModulesContainer, prefix: string): DeclaredRoute[] {
  const scanner = new MetadataScanner();
  const routes: DeclaredRoute[] = [];
  const undeclared: string[] = [];
  for (const module of modules.values())
    for (const { metatype } of module.controllers.values()) {
      if (metatype === null || metatype === undefined) continue;
      const base = pathOf(Reflect.getMetadata(PATH_METADATA, metatype));
      const prototype = (metatype as { prototype: Record<string, object> }).prototype;
      for (const name of scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name];
        if (handler === undefined) continue;
        const path = Reflect.getMetadata(PATH_METADATA, handler) as string | string[] | undefined;
        if (path === undefined) continue;
        const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? 'ALL';
        const access = Reflect.getMetadata(ROUTE_ACCESS, handler) as RouteAccess | undefined;
        const full = `/${[prefix, base, pathOf(path)].filter((part) => part !== '').join('/')}`;
        if (access === undefined) undeclared.push(`${method} ${full}`);
        else routes.push({ method, path: full, access });
      }
    }
  if (undeclared.length > 0)
    throw new Error(`These routes declare no access; add @Requires, @SignedInRoute or @PublicRoute:\n  ${undeclared.join('\n  ')}`);
  return routes.sort((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method));
}

function pathOf(path: string | string[] | undefined): string {
  const first = Array.isArray(path) ? path[0] : path;
  return (first ?? '').replace(/^\/+|\/+$/g, '');
}
