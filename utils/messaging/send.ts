import { browser } from '../platform/browser.ts';
import type { Answer, Ask, RequestName } from './protocol.ts';

/** Asks the background. Rejects when the background cannot be reached or its handler threw. */
export async function send<Name extends RequestName>(name: Name, ask: Ask<Name>): Promise<Answer<Name>> {
  const reply = (await browser.runtime.sendMessage({ name, ask })) as { answer: Answer<Name> } | { error: string };
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer;
}
