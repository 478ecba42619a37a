// The extension's event page in Firefox: its state, its end, its next life.
import { evaluateInFrame } from './firefox-frame.ts';
import type { Marionette } from './marionette.ts';
import type { Remote } from './target-session.ts';

export interface FirefoxBackground {
  state(): Promise<string>;
  terminate(): Promise<void>;
  wake(): Promise<void>;
  evaluate<Argument, Result>(remote: Remote<Argument, Result>, argument: Argument): Promise<Result>;
}

declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly extension: {
      readonly backgroundState: string;
      terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
      wakeupBackground(): Promise<void>;
    };
  };
};

export function createFirefoxBackground(marionette: Marionette, extensionId: string): FirefoxBackground {
  const wake = (): Promise<void> =>
    marionette.run(async (id) => {
      await WebExtensionPolicy.getByID(id).extension.wakeupBackground();
    }, extensionId);
  return {
    wake,
    state: () => marionette.run((id) => WebExtensionPolicy.getByID(id).extension.backgroundState, extensionId),
    terminate: () =>
      marionette.run(async (id) => {
        // Otherwise whatever the page is still waiting for would keep it.
        await WebExtensionPolicy.getByID(id).extension.terminateBackground({ disableResetIdleForTest: true });
      }, extensionId),
    evaluate: async (remote, argument) => {
      await wake();
      return evaluateInFrame(marionette, extensionId, 'background', remote, argument);
    },
  };
}
