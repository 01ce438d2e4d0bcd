import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of the request that is being answered, wherever the code is. */
export interface RequestContext {
  /** Names it in all logs, those of the front included. */
  id: string;
}

/** One for the process: the server opens it, code in Next's bundle asks for it. */
const KEY = Symbol.for('site.request-context');
const holder = globalThis as { [KEY]?: AsyncLocalStorage<RequestContext> };
holder[KEY] ??= new AsyncLocalStorage();
const storage = holder[KEY];

export const withRequest = <T>(context: RequestContext, work: () => T): T =>
  storage.run(context, work);

export const currentRequest = (): RequestContext | undefined => storage.getStore();
