import { PERMISSIONS } from '@croisee/domain/access/permissions';
import { Inject, Injectable } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { LIVE_MESSAGE, SCREEN_MESSAGE, type LiveMessageOptions, type ScreenMessageOptions } from './live-message.decorator';
import type { LiveCall } from './live-connection';
import type { ScreenCall } from './screen-connection';

type Handler<Call> = (call: Call) => Promise<object>;

export interface RegisteredMessage extends LiveMessageOptions {
  readonly handle: Handler<LiveCall>;
}

export interface RegisteredScreenMessage extends ScreenMessageOptions {
  readonly handle: Handler<ScreenCall>;
}

type Methods = Record<string, Handler<unknown>>;

/** Socket events and their handlers, gathered from the providers at boot. */
@Injectable()
export class LiveRegistry {
  private readonly messages = new Map<string, RegisteredMessage>();
  private readonly screenMessages = new Map<string, RegisteredScreenMessage>();

  constructor(@Inject(ModulesContainer) private readonly modules: ModulesContainer) {}

  /** Finds every handler; throws, which stops the boot, on an unknown permission or an event handled twice. */
  collect(): void {
    const scanner = new MetadataScanner();
    for (const module of this.modules.values())
      for (const { instance } of module.providers.values()) {
        if (instance === null || typeof instance !== 'object') continue;
        const prototype = Object.getPrototypeOf(instance) as Record<string, object> | null;
        if (prototype === null) continue;
        for (const name of scanner.getAllMethodNames(prototype)) {
          this.add(instance as Methods, prototype, name);
          this.addForScreens(instance as Methods, prototype, name);
        }
      }
  }

  find(event: string): RegisteredMessage | undefined {
    return this.messages.get(event);
  }

  findForScreens(event: string): RegisteredScreenMessage | undefined {
    return this.screenMessages.get(event);
  }

  all(): readonly RegisteredMessage[] {
    return [...this.messages.values()].sort((a, b) => a.event.localeCompare(b.event));
  }

  private add(instance: Methods, prototype: Record<string, object>, name: string): void {
    const method = prototype[name];
    const options = method === undefined ? undefined : (Reflect.getMetadata(LIVE_MESSAGE, method) as LiveMessageOptions | undefined);
    if (options === undefined) return;
    if (!Object.hasOwn(PERMISSIONS, options.permission)) throw new Error(`Socket event "${options.event}" declares no known permission.`);
    if (this.messages.has(options.event)) throw new Error(`Socket event "${options.event}" has two handlers.`);
    this.messages.set(options.event, { ...options, handle: (call) => (instance[name] as Handler<LiveCall>).call(instance, call) });
  }

  private addForScreens(instance: Methods, prototype: Record<string, object>, name: string): void {
    const method = prototype[name];
    const options = method === undefined ? undefined : (Reflect.getMetadata(SCREEN_MESSAGE, method) as ScreenMessageOptions | undefined);
    if (options === undefined) return;
    if (this.screenMessages.has(options.event)) throw new Error(`Screen message "${options.event}" has two handlers.`);
    this.screenMessages.set(options.event, { ...options, handle: (call) => (instance[name] as Handler<ScreenCall>).call(instance, call) });
  }
}
