// One DevTools target, spoken to by its id. Playwright reports a service worker only once, so a worker that came back
// after a stop, and a page that no tab shows, are reached this way.
import type { Browser, CDPSession } from 'playwright';

/** A function that runs elsewhere: it is sent as text, so it may use its argument and nothing around it. */
export type Remote<Argument, Result> = (argument: Argument) => Result | Promise<Result>;

/** What there is to say to one target while it is attached. */
export interface TargetSession {
  send(method: string, params?: object): Promise<unknown>;
  /** Hears every event of the target until it is detached. */
  onEvent(listen: (method: string, params: unknown) => void): void;
  evaluate<Argument, Result>(remote: Remote<Argument, Result>, argument: Argument): Promise<Result>;
}

interface Reply {
  /** Missing in events, which have a method instead. */
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Evaluation {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/** Attaches to a target for as long as `use` takes: an attached worker would never fall asleep. */
export async function withTarget<Result>(
  cdp: CDPSession,
  targetId: string,
  use: (session: TargetSession) => Promise<Result>,
): Promise<Result> {
  const session = await attachTarget(cdp, targetId);
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

/** Attaches to a target until it is detached. A worker that is stopped and started again has the same session. */
export async function attachTarget(
  cdp: CDPSession,
  targetId: string,
): Promise<TargetSession & { detach(): Promise<void> }> {
  // Playwright has no way to address a flat session that it did not open itself.
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (reply: Reply) => void>();
  const listeners: ((method: string, params: unknown) => void)[] = [];
  let lastId = 0;

  const hear = (event: { sessionId: string; message: string }): void => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
    else for (const listen of listeners) listen(reply.method ?? '', reply.params);
  };
  const lose = (event: { sessionId: string }): void => {
    if (event.sessionId !== sessionId) return;
    for (const answer of waiting.values()) answer({ error: { message: 'The target went away.' } });
  };
  cdp.on('Target.receivedMessageFromTarget', hear);
  cdp.on('Target.detachedFromTarget', lose);

  const send = async (method: string, params: object = {}): Promise<unknown> => {
    const id = ++lastId;
    const answered = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };

  const evaluate = async <Argument, Value>(remote: Remote<Argument, Value>, argument: Argument): Promise<Value> => {
    const { result, exceptionDetails } = (await send('Runtime.evaluate', {
      expression: `(${remote.toString()})(${JSON.stringify(argument) ?? ''})`,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as Evaluation;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Value;
  };

  const detach = async (): Promise<void> => {
    cdp.off('Target.receivedMessageFromTarget', hear);
    cdp.off('Target.detachedFromTarget', lose);
    await cdp.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
  };
  return { send, evaluate, detach, onEvent: (listen) => listeners.push(listen) };
}

/** Opens a page that no tab shows, for as long as `use` takes. */
export async function withHiddenPage<Result>(
  browser: Browser,
  url: string,
  use: (session: TargetSession) => Promise<Result>,
): Promise<Result> {
  // The page lives as long as the session that made it, so each has its own.
  const cdp = await browser.newBrowserCDPSession();
  try {
    const { targetId } = await cdp.send('Target.createTarget', { url, hidden: true });
    try {
      return await withTarget(cdp, targetId, async (session) => {
        await session.evaluate(whenLoaded, url);
        return await use(session);
      });
    } finally {
      await cdp.send('Target.closeTarget', { targetId });
    }
  } finally {
    await cdp.detach();
  }
}

async function whenLoaded(url: string): Promise<void> {
  while (location.href !== url || document.readyState !== 'complete') {
    if (location.protocol === 'chrome-error:') throw new Error(`There is nothing at ${url}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
