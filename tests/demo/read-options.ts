import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserKind } from '../support/find-browser.ts';

export interface DemoOptions {
  readonly browser: BrowserKind;
  /** Show, save the pictures and end. */
  readonly isOnce: boolean;
  /** A folder of feed documents to serve instead of the sample newsroom. */
  readonly feedsFolder?: string;
  /** A JSON list of headlines to serve instead of the sample newsroom. */
  readonly newsFile?: string;
}

export const usage = `npm start -- [--once] [--browser chromium|firefox] [--feeds DIR | --news FILE]`;

/** Throws one sentence when the arguments make no sense. */
export function readOptions(args: readonly string[]): DemoOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      once: { type: 'boolean', default: false },
      browser: { type: 'string', default: 'chromium' },
      feeds: { type: 'string' },
      news: { type: 'string' },
    },
  });
  const { once: isOnce, browser, feeds, news } = values;
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`There is no demo in “${browser}”.`);
  if (feeds !== undefined && news !== undefined) throw new Error('Either --feeds or --news, not both.');
  return {
    browser,
    isOnce,
    ...(feeds === undefined ? {} : { feedsFolder: pathOf(feeds) }),
    ...(news === undefined ? {} : { newsFile: pathOf(news) }),
  };
}

/** npm runs its scripts in the project's folder, wherever the person is who typed the path. */
function pathOf(typed: string): string {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), typed);
  if (!existsSync(path)) throw new Error(`There is nothing at ${path}.`);
  return path;
}
