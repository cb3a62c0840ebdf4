import { PERMISSIONS } from '@croisee/domain/access/permissions';
import { Inject, Injectable } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { LIVE_MESSAGE, type LiveMessageOptions } from './live-message.decorator';
import type { LiveCall } from './live-connection';

type Handler = (call: LiveCall) => Promise<object>;

export interface RegisteredMessage extends LiveMessageOptions {
  readonly handle: Handler;
}

/** Socket events and their handlers, gathered from the providers at boot. */
@Injectable()
export class LiveRegistry {
  private readonly messages = new Map<string, RegisteredMessage>();

  constructor(@Inject(ModulesContainer) private readonly modules: ModulesContainer) {}

  /** Finds every handler; throws, which stops the boot, on an unknown permission or an event handled twice. */
  collect(): void {
    const scanner = new MetadataScanner();
    for (const module of this.modules.values())
      for (const { instance } of module.providers.values()) {
        if (instance === null || typeof instance !== 'object') continue;
        const prototype = Object.getPrototypeOf(instance) as Record<string, object> | null;
        if (prototype === null) continue;
        for (const name of scanner.getAllMethodNames(prototype)) this.add(instance as Record<string, Handler>, prototype, name);
      }
  }

  find(event: string): RegisteredMessage | undefined {
    return this.messages.get(event);
  }

  all(): readonly RegisteredMessage[] {
    return [...this.messages.values()].sort((a, b) => a.event.localeCompare(b.event));
  }

  private add(instance: Record<string, Handler>, prototype: Record<string, object>, name: string): void {
    const method = prototype[name];
    const options = method === undefined ? undefined : (Reflect.getMetadata(LIVE_MESSAGE, method) as LiveMessageOptions | undefined);
    if (options === undefined) return;
    if (!Object.hasOwn(PERMISSIONS, options.permission)) throw new Error(`Socket event "${options.event}" declares no known permission.`);
    if (this.messages.has(options.event)) throw new Error(`Socket event "${options.event}" has two handlers.`);
    this.messages.set(options.event, { ...options, handle: (call) => (instance[name] as Handler).call(instance, call) });
  }
}
