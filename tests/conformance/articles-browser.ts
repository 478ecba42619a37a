import type { Picture } from '../../utils/stories/story.ts';
import { openPanelCode, type PanelCode } from '../support/panel-code.ts';

/** What was found in a page, whether it would be shown or not. */
export interface ReadPage {
  readonly html: string;
  readonly picture?: Picture;
  readonly namedPictures: number;
  /** Why the panel would show the teaser instead. */
  readonly reason?: string;
  readonly milliseconds: number;
  /** Milliseconds for which the panel would have been stopped. */
  readonly longestStep: number;
}

export interface ArticleReader {
  readonly read: (html: string, address: string) => Promise<ReadPage>;
  readonly close: () => Promise<void>;
}

export async function openArticleReader(): Promise<ArticleReader> {
  const panel = await openPanelCode();
  return { read: (html, from) => panel.evaluate(readHere, [html, from] as const), close: panel.close };
}

async function readHere([html, from]: readonly [string, string]): Promise<ReadPage> {
  const { panelCode, scheduler } = globalThis as unknown as {
    panelCode: PanelCode;
    scheduler: { yield: () => Promise<void> };
  };
  let longestStep = 0;
  let stepStart = performance.now();
  const endStep = (): number => (longestStep = Math.max(longestStep, performance.now() - stepStart));
  const { yield: takeTurn } = scheduler;
  scheduler.yield = async () => {
    endStep();
    await takeTurn.call(scheduler);
    stepStart = performance.now();
  };
  const start = stepStart;
  const reading = await panelCode.readPage(html, from);
  const content = panelCode.writeMarkup(reading.root);
  endStep();
  const milliseconds = performance.now() - start;
  scheduler.yield = takeTurn;
  const reason = panelCode.whyNoText(reading, from, undefined);
  return {
    html: content,
    namedPictures: reading.metadata.pictures.length,
    ...(reading.picture && { picture: reading.picture }),
    ...(reason && { reason }),
    milliseconds,
    longestStep,
  };
}
