import type { Locator, Page } from 'playwright';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { makeDue } from '../support/make-due.ts';
import type { DemoBrowser, DemoWindow } from './demo-browser.ts';

export async function openChromium({ extension, isHeadless }: DemoWindow): Promise<DemoBrowser> {
  const chromium = await launchChromium({
    extension,
    headless: isHeadless,
    // Whoever watches may want to follow a source of their own.
    openNetwork: !isHeadless,
    ...(isHeadless ? { scale: 2 } : {}),
  });
  try {
    await chromium.grantHosts(['*://127.0.0.1/*']);
  } catch (reason) {
    await chromium.close();
    throw reason;
  }
  return openDemoPanel(chromium);
}

export function openDemoPanel(chromium: Chromium): DemoBrowser {
  const { context } = chromium;
  const panel = (): Page => {
    const page = chromium.panel.current();
    if (!page) throw new Error('The panel is not open.');
    return page;
  };
  const visible = (selector: string): Locator => panel().locator(selector).filter({ visible: true }).first();
  return {
    openPanel: async () => void (await chromium.openPanel()),
    closePanel: () => chromium.closePanel(),
    pressButton: async () => void (await chromium.panel.click()),
    show: async (address) => void (await (context.pages()[0] ?? (await context.newPage())).goto(address)),
    evaluate: <Argument, Result>(remote: (argument: Argument) => Result | Promise<Result>, argument: Argument) =>
      panel().evaluate<Result>(`(${remote.toString()})(${JSON.stringify(argument) ?? ''})`),
    click: (selector) => visible(selector).click(),
    fill: (selector, text) => visible(selector).fill(text),
    setColours: (colours) => panel().emulateMedia({ colorScheme: colours }),
    savePicture: async (path) => void (await panel().screenshot({ path })),
    letTimePass: async () => void (await makeDue(chromium)),
    gone: new Promise((resolve) => context.once('close', resolve)),
    close: () => chromium.close(),
  };
}
