// The sidebar in Firefox: opened by the toolbar button, read and used from inside.
import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { clickInFrame, evaluateInFrame, pressInFrame } from './firefox-frame.ts';
import type { Marionette } from './marionette.ts';
import type { Remote } from './target-session.ts';

export interface FirefoxPanel {
  open(): Promise<void>;
  close(): Promise<void>;
  pressButton(): Promise<void>;
  isOpen(): Promise<boolean>;
  /** Runs with the page's own rights. */
  evaluate<Result>(remote: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Argument, Result>(remote: Remote<Argument, Result>, argument: Argument): Promise<Result>;
  /** Asks until the answer is truthy, and gives it. */
  waitFor<Result>(remote: () => Result | Promise<Result>): Promise<Result>;
  waitFor<Argument, Result>(remote: Remote<Argument, Result>, argument: Argument): Promise<Result>;
  /** A press of the mouse in the middle of the first visible element that matches. */
  click(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  /** Presses keys one after the other, by the names that keyboard events have, where the keyboard's focus is. */
  press(...keys: readonly string[]): Promise<void>;
  setWidth(pixels: number): Promise<void>;
  /** Until the panel is closed. */
  setColours(colours: 'light' | 'dark'): Promise<void>;
  screenshot(path: string): Promise<void>;
}

interface PanelBrowser extends Element {
  readonly browsingContext: {
    prefersColorSchemeOverride: 'light' | 'dark' | 'none';
    readonly currentWindowGlobal: {
      drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

declare const SidebarController: {
  readonly isOpen: boolean;
  readonly currentID: string;
  readonly _box: HTMLElement;
  readonly browser?: { readonly contentDocument?: Document };
};

/** How long a thing in the panel may take to come about. */
const patienceMs = 20_000;

export function createFirefoxPanel(marionette: Marionette, extensionId: string, widgetId: string): FirefoxPanel {
  const evaluate = <Argument, Result>(remote: Remote<Argument, Result>, argument?: Argument): Promise<Result> =>
    evaluateInFrame(marionette, extensionId, 'panel', remote, argument as Argument);

  const waitFor = async <Argument, Result>(remote: Remote<Argument, Result>, argument?: Argument): Promise<Result> => {
    const giveUpAt = Date.now() + patienceMs;
    for (;;) {
      // A document that is just being replaced cannot be asked: that too is a "not yet".
      const answer = await evaluate(remote, argument).catch((reason: unknown) => {
        if (Date.now() > giveUpAt) throw reason;
      });
      if (answer) return answer;
      if (Date.now() > giveUpAt)
        throw new Error(`Not so within ${patienceMs / 1000} s in the panel: ${remote.toString()}`);
      await wait(50);
    }
  };

  const isOpen = (): Promise<boolean> => marionette.run(showsPanel, widgetId);

  return {
    isOpen,
    evaluate,
    waitFor,
    open: async () => {
      if (!(await isOpen())) await marionette.run(clickButton, widgetId);
      await waitFor(() => location.protocol === 'moz-extension:' && document.readyState !== 'loading');
    },
    pressButton: () => marionette.run(clickButton, widgetId),
    close: async () => {
      if (!(await isOpen())) return;
      await marionette.run(clickButton, widgetId);
      while (await isOpen()) await wait(20);
    },
    click: (selector) => clickInFrame(marionette, extensionId, selector),
    press: async (...keys) => {
      await marionette.run(focusPanel, undefined);
      for (const key of keys) await pressInFrame(marionette, extensionId, key);
    },
    fill: (selector, text) => evaluate(fillField, { selector, text }),
    setWidth: (pixels) =>
      marionette.run((width) => {
        SidebarController._box.style.width = `${width}px`;
      }, pixels),
    setColours: (colours) =>
      marionette.run((scheme) => {
        const panel = SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
        if (panel) (panel as unknown as PanelBrowser).browsingContext.prefersColorSchemeOverride = scheme;
      }, colours),
    screenshot: async (path) => {
      writeFileSync(path, Buffer.from(await marionette.run(drawPanel, 2), 'base64'));
    },
  };
}

// Run in the browser's window.

function showsPanel(widgetId: string): boolean {
  return SidebarController.isOpen && SidebarController.currentID.startsWith(widgetId);
}

function clickButton(widgetId: string): void {
  const button = document.querySelector(`#${widgetId}-browser-action .unified-extensions-item-action-button`);
  (button as HTMLElement).click();
}

function focusPanel(): void {
  (SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser') as HTMLElement | null)?.focus();
}

async function drawPanel(scale: number): Promise<string> {
  const panel = SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
  if (!panel) throw new Error('The panel is not open.');
  const { currentWindowGlobal } = (panel as unknown as PanelBrowser).browsingContext;
  const picture = await currentWindowGlobal.drawSnapshot(null, scale, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  Object.assign(canvas, { width: picture.width, height: picture.height });
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

// Runs in the panel.
function fillField({ selector, text }: { selector: string; text: string }): void {
  const matches = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(selector)];
  const field = matches.find((match) => match.getClientRects().length > 0);
  if (!field) throw new Error(`Nothing to be seen in the panel matches ${selector}`);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
