// Runs functions inside the extension's own documents in Firefox: the sidebar and the background page. A frame script
// reaches them there, and a sandbox gives the function the page's own rights (the page's policy forbids eval).
import type { Marionette } from './marionette.ts';

/** Where a function is to run. */
export type Frame = 'panel' | 'background';

interface FrameMessage {
  readonly data: { readonly value?: string; readonly error?: string };
}

interface FrameBrowser {
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: FrameMessage) => void): void;
    removeMessageListener(name: string, listener: (message: FrameMessage) => void): void;
    loadFrameScript(url: string, allowDelayed: boolean): void;
  };
}

declare const SidebarController: { readonly browser?: { readonly contentDocument?: Document } };
declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly extension: { readonly views: Iterable<{ readonly viewType: string; readonly xulBrowser: FrameBrowser }> };
  };
};

let lastName = 0;

export async function evaluateInFrame<Argument, Result>(
  marionette: Marionette,
  extensionId: string,
  frame: Frame,
  remote: (argument: Argument) => Result | Promise<Result>,
  argument: Argument,
): Promise<Result> {
  const call = `(async () => JSON.stringify(await (${remote.toString()})(${JSON.stringify(argument) ?? ''})))()`;
  const json = await runFrameScript(
    marionette,
    extensionId,
    frame,
    `const page = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
     return await Cu.evalInSandbox(${JSON.stringify(call)}, page);`,
  );
  return (json === undefined ? undefined : JSON.parse(json)) as Result;
}

/** Presses the mouse in the middle of the first visible match: to the page, a click like a person's. */
export async function clickInFrame(marionette: Marionette, extensionId: string, selector: string): Promise<void> {
  await runFrameScript(
    marionette,
    extensionId,
    'panel',
    `const matches = [...content.document.querySelectorAll(${JSON.stringify(selector)})];
     const element = matches.find((match) => match.getClientRects().length > 0);
     if (!element) throw new Error('Nothing to be seen in the panel matches ' + ${JSON.stringify(selector)});
     element.scrollIntoView({ block: 'center' });
     // What still slides into its place would be missed.
     const placeOf = () => JSON.stringify(element.getBoundingClientRect());
     for (let place, tries = 0; place !== placeOf() && tries < 40; tries++) {
       place = placeOf();
       await new Promise((resolve) => content.setTimeout(resolve, 50));
     }
     const { left, top, width, height } = element.getBoundingClientRect();
     for (const type of ['mousemove', 'mousedown', 'mouseup']) {
       content.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { clickCount: 1 });
     }`,
  );
}

/** Presses a key down and lets it up again, as the keyboard does: what it types is typed, and Tab and Enter do their work. */
export async function pressInFrame(marionette: Marionette, extensionId: string, key: string): Promise<void> {
  await runFrameScript(
    marionette,
    extensionId,
    'panel',
    `const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
     if (!processor.beginInputTransactionForTests(content)) throw new Error('Something else has the keyboard.');
     const key = ${JSON.stringify(key)};
     const code = content.KeyboardEvent['DOM_VK_' + ({ Enter: 'RETURN' }[key] ?? key.toUpperCase())] ?? 0;
     const event = new content.KeyboardEvent('', { key, keyCode: key.length > 1 ? code : 0 });
     processor.keydown(event);
     processor.keyup(event);
     await new Promise((resolve) => content.setTimeout(resolve, 20));`,
  );
}

function runFrameScript(
  marionette: Marionette,
  extensionId: string,
  frame: Frame,
  body: string,
): Promise<string | undefined> {
  const name = `wireside:${++lastName}`;
  const script = `(async () => { ${body} })().then(
    (value) => sendAsyncMessage('${name}', { value }),
    (reason) => sendAsyncMessage('${name}', { error: String(reason) }))`;
  // Without its charset a script is read as Latin-1, and a headline in any other letters is not the same any more.
  const url = `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`;
  return marionette.run(loadInFrame, { extensionId, frame, name, url });
}

// Runs in the browser's window.
function loadInFrame(task: { extensionId: string; frame: Frame; name: string; url: string }) {
  const target = findFrame();
  if (!target) throw new Error(task.frame === 'panel' ? 'The panel is not open.' : 'The background page is stopped.');
  return new Promise<string | undefined>((resolve, reject) => {
    const listen = ({ data }: FrameMessage): void => {
      target.messageManager.removeMessageListener(task.name, listen);
      if (data.error === undefined) resolve(data.value);
      else reject(new Error(data.error));
    };
    target.messageManager.addMessageListener(task.name, listen);
    target.messageManager.loadFrameScript(task.url, false);
  });

  function findFrame(): FrameBrowser | undefined {
    if (task.frame === 'panel') {
      const panel = SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
      return (panel ?? undefined) as FrameBrowser | undefined;
    }
    const { views } = WebExtensionPolicy.getByID(task.extensionId).extension;
    return [...views].find((view) => view.viewType === 'background')?.xulBrowser;
  }
}
