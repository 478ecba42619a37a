// What a page that is no extension's has of one: the same in-memory interfaces that the page tests have, and a clock that stands.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RequestName } from '../../utils/messaging/protocol.ts';
import { noon } from '../builders/source.ts';
import { everything } from '../../utils/sources/scope.ts';
import '../support/fake-words.ts';

export type Answers = { readonly [Name in RequestName]?: unknown };

/** It is always Thursday 14 May, noon of the builders, so that the same picture is drawn on every day. */
class StandingDate extends Date {
  constructor(...given: ConstructorParameters<typeof Date> | []) {
    super(...((given.length === 0 ? [noon] : given) as [number]));
  }

  static override now = (): number => noon;
}
globalThis.Date = StandingDate as DateConstructor;

const unheard = { addListener: () => {}, removeListener: () => {} };
const held = ['*://marshrecord.example/*', '*://pellow-tide.example/*'];

Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
Object.assign(fakeBrowser.runtime, { getURL: (path: string) => path });
Object.assign(fakeBrowser, {
  windows: { ...fakeBrowser.windows, getCurrent: async () => ({ id: 1 }) },
  commands: { getAll: async () => [{ name: 'follow-page', shortcut: 'Alt+Shift+F' }] },
  sidePanel: { setPanelBehavior: async () => {} },
  permissions: {
    getAll: async () => ({ origins: held, permissions: ['storage'] }),
    contains: async ({ origins = [] }: { origins?: readonly string[] }) => origins.every((each) => held.includes(each)),
    request: async () => false,
    remove: async () => true,
    onAdded: unheard,
    onRemoved: unheard,
  },
});

/** Answers the panel as a background would that has just this to say; to the rest it says that it was heard. */
export function answer(answers: Answers): void {
  fakeBrowser.runtime.onMessage.addListener((message, _sender, respond) => {
    const { name } = message as { name: RequestName };
    // What stands there without a word is a background that is gone.
    if (name in answers && answers[name] === undefined) return undefined;
    respond({ answer: answers[name] ?? null });
    return true;
  });
}

/** Where the panel was when it was closed a moment ago: it opens there again, as a person's would. */
export async function beginAt(place: object): Promise<void> {
  const steps = [{ view: 'river', scope: everything }, place].map((each) => ({ place: each, scrollY: 0 }));
  await fakeBrowser.storage.session.set({ 'panel-1': { keptAt: noon, steps } });
}
