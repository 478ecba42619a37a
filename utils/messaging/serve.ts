import { browser } from '../platform/browser.ts';
import type { Answer, Ask, RequestName } from './protocol.ts';

/** One function a request; a request without one does not build. */
export type Handlers = { readonly [Name in RequestName]: (ask: Ask<Name>) => Promise<Answer<Name>> };

/**
 * Listens for requests of our own pages. Call it synchronously at start: a listener added after an await misses the event
 * that woke the worker. Messages of anybody else (other extensions, web pages) are left unanswered.
 */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL('/'))) return;
    if (!isRequest(message) || !Object.hasOwn(handlers, message.name)) return;
    const handle = handlers[message.name] as (ask: unknown) => Promise<unknown>;
    handle(message.ask).then(
      (answer) => respond({ answer }),
      (error: unknown) => respond({ error: String(error) }),
    );
    return true;
  });
}

const isRequest = (message: unknown): message is { name: RequestName; ask: unknown } =>
  typeof message === 'object' && message !== null && 'name' in message && typeof message.name === 'string';
