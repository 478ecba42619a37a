import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { requireBrowser } from './find-browser.ts';
import type { Remote } from './target-session.ts';

/** What `globalThis.panelCode` is in the page. */
export type PanelCode = typeof import('./panel-code-entry.ts');

export interface PanelCodePage {
  /** The function may use its argument and `globalThis.panelCode`. What runs at once has a page for each. */
  evaluate<Argument, Result>(remote: Remote<Argument, Result>, argument: Argument): Promise<Result>;
  close(): Promise<void>;
}

const address = 'https://panel.example/';
/** As strict as the extension's own pages, as far as reading goes. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types dompurify article";

/** The panel's own code in a real, headless Chromium, on pages that may load nothing. */
export async function openPanelCode(): Promise<PanelCodePage> {
  const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: ['--no-sandbox'] });
  const script = await bundle();
  const open = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.route('**/*', (route) => {
      const isScript = route.request().url() === `${address}panel.js`;
      const isPage = route.request().url() === address;
      if (!isScript && !isPage) return route.abort();
      return route.fulfill({
        contentType: isScript ? 'text/javascript; charset=utf-8' : 'text/html',
        headers: { 'content-security-policy': policy },
        body: isScript ? script : '<!doctype html><script src="panel.js"></script>',
      });
    });
    await page.goto(address);
    return page;
  };
  const idle = [await open()];
  return {
    evaluate: async <Argument, Result>(remote: Remote<Argument, Result>, argument: Argument): Promise<Result> => {
      const page = idle.pop() ?? (await open());
      try {
        const result = await page.evaluate(remote as Remote<unknown, unknown>, argument);
        idle.push(page);
        return result as Result;
      } catch (reason) {
        // The page may have gone down with what it was given.
        await page.close().catch(() => undefined);
        throw reason;
      }
    },
    close: () => browser.close(),
  };
}

async function bundle(): Promise<string> {
  const entry = join(import.meta.dirname, 'panel-code-entry.ts');
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'panelCode', fileName: 'panel' } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('');
}
