// The few things that the demo does in a browser, the same in both.
import type { Remote } from '../support/target-session.ts';

export interface DemoBrowser {
  /** Opens the panel, by a click on its button, beside the page that the browser shows. */
  openPanel(): Promise<void>;
  closePanel(): Promise<void>;
  /** Presses the toolbar button, whatever that does just now. */
  pressButton(): Promise<void>;
  show(page: string): Promise<void>;
  /** Runs in the panel. */
  evaluate<Argument, Result>(remote: Remote<Argument, Result>, argument: Argument): Promise<Result>;
  click(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  setColours(colours: 'light' | 'dark'): Promise<void>;
  savePicture(path: string): Promise<void>;
  /** Makes every source due, now. */
  letTimePass(): Promise<void>;
  /** Resolves when the browser has ended, for instance because the person closed its window. */
  readonly gone: Promise<unknown>;
  close(): Promise<void>;
}

export interface DemoWindow {
  readonly extension: string;
  readonly isHeadless: boolean;
}
