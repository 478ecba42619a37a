import { availableParallelism } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { openPanelCode, type PanelCode } from '../support/panel-code.ts';
import { answerLines, badLine } from './answer-lines.ts';
import { ourFault } from './extract-lines.ts';

interface Markup {
  readonly html: string;
  readonly baseUrl?: string;
}

/** For each text what is left of it on the screen: cleaned as it is stored, and cleaned again as it is drawn. */
export async function cleanLines(input: Readable, output: Writable): Promise<void> {
  const panel = await openPanelCode();
  const answer = async (value: unknown, line: string) => {
    if (!isMarkup(value)) return badLine('This line is no JSON object with an "html" and a "baseUrl"', line);
    try {
      return { html: await panel.evaluate(cleanHere, value) };
    } catch (reason) {
      return { ok: false, failure: { kind: 'our-fault', message: ourFault(reason) } };
    }
  };
  try {
    await answerLines(input, output, answer, { atOnce: availableParallelism() });
  } finally {
    await panel.close();
  }
}

function isMarkup(value: unknown): value is Markup {
  if (typeof value !== 'object' || value === null) return false;
  const { html, baseUrl } = value as Record<string, unknown>;
  return typeof html === 'string' && (baseUrl === undefined || typeof baseUrl === 'string');
}

// Runs in the browser.
function cleanHere({ html, baseUrl }: Markup): string {
  const { panelCode } = globalThis as unknown as { panelCode: PanelCode };
  return panelCode.drawMarkup(panelCode.cleanMarkup(html, baseUrl), baseUrl, undefined);
}
