import { browser } from '../platform/browser.ts';
import type { Answer, Ask, RequestName } from './protocol.ts';

/**
 * Asks the background. Rejects when the background cannot be reached or its handler threw. A worker that is stopped while
 * it handles a request leaves no answer: the request is then sent once more, which each of them bears.
 */
export async function send<Name extends RequestName>(name: Name, ask: Ask<Name>): Promise<Answer<Name>> {
  const deliver = () => browser.runtime.sendMessage({ name, ask }) as Promise<Reply<Name> | undefined>;
  const reply = (await deliver().catch(() => undefined)) ?? (await deliver());
  if (!reply) throw new Error('The background gave no answer.');
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer;
}

type Reply<Name extends RequestName> = { readonly answer: Answer<Name> } | { readonly error: string };
