import { launchFirefox } from '../support/firefox.ts';
import { makeDue } from '../support/make-due.ts';
import type { DemoBrowser, DemoWindow } from './demo-browser.ts';

export async function openFirefox({ extension, isHeadless }: DemoWindow): Promise<DemoBrowser> {
  const firefox = await launchFirefox({ extension, headless: isHeadless });
  return {
    openPanel: async () => {
      await firefox.openPanel();
      // As wide as the panel that the design is drawn for; Firefox opens it narrower.
      await firefox.panel.setWidth(360);
    },
    closePanel: () => firefox.closePanel(),
    pressButton: () => firefox.panel.pressButton(),
    show: (address) => firefox.navigate(address),
    evaluate: (remote, argument) => firefox.panel.evaluate(remote, argument),
    click: (selector) => firefox.panel.click(selector),
    fill: (selector, text) => firefox.panel.fill(selector, text),
    setColours: (colours) => firefox.panel.setColours(colours),
    savePicture: (path) => firefox.panel.screenshot(path),
    letTimePass: async () => void (await makeDue(firefox)),
    gone: firefox.gone,
    close: () => firefox.close(),
  };
}
