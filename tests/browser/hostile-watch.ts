/**
 * What watches hostile markup, in the panel and on a plain page alike. These functions are sent as text to where they run,
 * so each uses its argument, the window and nothing around it.
 */

/** What the window of a document that is watched has besides. */
export interface Watched {
  readonly harm: readonly string[];
  readonly provoke: (root: ParentNode) => void;
}

/** Notes whatever runs, or would have run if the policy of the document had not stopped it. */
export function watchForHarm(): void {
  const harm: string[] = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
    Object.assign(window, { [name]: () => void harm.push(`ran ${name}`) });
  }
  // A document that is only read refuses markup too, and reports it at the one that reads. What is drawn is looked at.
  const ofReading = ['base-uri', 'script-src-attr', 'style-src-attr', 'style-src-elem'];
  document.addEventListener('securitypolicyviolation', ({ target, effectiveDirective, blockedURI }) => {
    if (target === document && ofReading.includes(effectiveDirective)) return;
    harm.push(`was stopped by ${effectiveDirective} at ${blockedURI}`);
  });

  addEventListener('error', ({ message }) => harm.push(`threw ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => harm.push(`threw ${reason}`));

  /** Touches everything as a person might, but follows no link to a page. */
  const provoke = (root: ParentNode): void => {
    const touches = 'mouseover mousemove mouseout mousedown mouseup dragstart focus blur input change toggle scroll';
    for (const element of root.querySelectorAll('*')) {
      for (const name of touches.split(' ')) element.dispatchEvent(new MouseEvent(name));
      if (/^(?:https?|mailto):$/.test((element as HTMLAnchorElement).protocol)) continue;
      element.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    }
  };
  Object.assign(window, { harm, provoke } satisfies Watched);
}

/** Undefined when the document that was watched is gone. */
export function readHarm(): readonly string[] | undefined {
  return (window as unknown as Partial<Watched>).harm;
}

/** What a story's text may consist of. */
export interface Allowed {
  readonly names: readonly string[];
  readonly attributes: readonly string[];
}

export interface Looked {
  /** Source and headline of each story. */
  readonly stories: readonly string[];
  /** Whatever is there and ought not to be. */
  readonly remains: readonly string[];
  readonly isEnd: boolean;
}

/** Looks the panel over. Where a story is open it goes on to those after it, for a while. */
export async function lookOver({ allowed, forMs }: { allowed: Allowed; forMs: number }): Promise<Looked> {
  const stories: string[] = [];
  const remains: string[] = [];
  const until = performance.now() + forMs;
  const wait = () => new Promise<void>((resolve) => setTimeout(resolve, 2));
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const idOfStory = () => find('main[data-view=story]')?.dataset.storyId;
  const idsOfRiver = () =>
    [...document.querySelectorAll<HTMLElement>('main[data-view=river] article')].map(({ dataset }) => dataset.storyId);
  const nameOfStory = () => `${find('.opened .source')?.textContent}: ${find('.opened h1')?.textContent}`;

  const lookAtText = (place: string): void => {
    for (const element of document.querySelectorAll('.story-text *')) {
      const isKnown = element.namespaceURI?.endsWith('/xhtml') || element.namespaceURI?.endsWith('/MathML');
      const names = element.getAttributeNames().filter((name) => !allowed.attributes.includes(name));
      if (!isKnown || !allowed.names.includes(element.localName)) remains.push(`${place}: <${element.localName}>`);
      if (names.length > 0) remains.push(`${place}: <${element.localName} ${names.join(' ')}>`);
    }
  };
  const lookAround = (place: string): void => {
    const words =
      'h1:not(.choosable), .scope-button span, h3 .headline, .summary, .source, .age, .byline bdi, .neighbour-title, .source-name bdi, .credit';
    for (const element of document.querySelectorAll(words)) {
      if (element.childElementCount > 0) remains.push(`${place}: markup in .${element.className}`);
    }
    const never =
      'iframe, frame, object, embed, applet, base, meta, link, style, script, template, audio, video, portal';
    for (const element of document.querySelectorAll(`#wireside .view:not([hidden]) :is(${never})`)) {
      remains.push(`${place}: <${element.localName}>`);
    }
    for (const element of document.querySelectorAll('#wireside .view:not([hidden]) *')) {
      for (const { name, value } of element.attributes) {
        const isAddress = /^(?:.*:)?(?:href|src|action|formaction|data|ping|background|poster|cite)$/.test(name);
        // How far the story has been read is the panel's own.
        const isProgress = name === 'style' && /^--read: [\d.e-]+;$/.test(value) && element.matches('main');
        const isHarmless = isAddress
          ? /^(?:https?:|mailto:)/.test(value)
          : isProgress || !/^on|^style$|^srcdoc$/.test(name);
        if (!isHarmless) remains.push(`${place}: <${element.localName} ${name}="${value}">`);
      }
    }
  };
  const isSettled = (): boolean => {
    const text = [...document.querySelectorAll('.story-text')].map(({ textContent }) => textContent).join('');
    const isTeaser = find('.opened .badge')?.textContent === 'Teaser';
    if (find('.opened h1')?.textContent?.startsWith('Page ')) return text.includes('harbour office');
    return text.trim() !== '' && (!isTeaser || find('.opened .notice') !== null);
  };

  /** Even those far below: what they send is seen at the server. */
  const loadPictures = async (): Promise<void> => {
    const pictures = [...document.querySelectorAll<HTMLImageElement>('.opened img')];
    for (const picture of pictures) picture.loading = 'eager';
    const giveUpAt = performance.now() + 1_000;
    while (pictures.some(({ complete }) => !complete) && performance.now() < giveUpAt) await wait();
  };

  for (;;) {
    const id = idOfStory();
    const giveUpAt = performance.now() + 10_000;
    while (id !== undefined && !isSettled() && performance.now() < giveUpAt) await wait();
    const place = id === undefined ? 'list' : nameOfStory();
    if (id !== undefined && !isSettled())
      remains.push(`${place}: never shown, ${find('.opened .notice')?.textContent}`);
    await loadPictures();
    lookAtText(place);
    lookAround(place);
    if (id === undefined) return { stories, remains, isEnd: true };

    stories.push(place);
    for (const text of document.querySelectorAll('.story-text'))
      (window as unknown as Partial<Watched>).provoke?.(text);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }));
    const isEnd = idsOfRiver().at(-1) === id;
    while (!isEnd && idOfStory() === id && performance.now() < giveUpAt) await wait();
    if (isEnd || performance.now() > until) return { stories, remains, isEnd };
  }
}

export function readSources(): { checked: number; troubled: readonly string[] } {
  const rows = [...document.querySelectorAll<HTMLElement>('li[data-source-id]')];
  return {
    checked: rows.filter((row) =>
      /^(?:Checked|Silent since) /.test(row.querySelector('.source-state')?.textContent ?? ''),
    ).length,
    troubled: rows.filter(({ dataset }) => dataset.trouble).map(({ textContent }) => textContent ?? ''),
  };
}

/** Answers how many stories are listed by now. */
export function listMore(): number {
  document.querySelector<HTMLElement>('.pill, main[data-view=river] .show-more')?.click();
  return document.querySelectorAll('main[data-view=river] article').length;
}

// Run in Firefox's own window.

interface HttpChannel {
  readonly URI: { readonly spec: string; readonly host: string };
  readonly loadInfo: { readonly triggeringPrincipal: { readonly isSystemPrincipal: boolean } };
}

declare const Ci: { readonly nsIHttpChannel: unknown };
declare const Services: {
  readonly obs: {
    addObserver(
      observer: { observe(subject: { QueryInterface(kind: unknown): HttpChannel }): void },
      topic: string,
    ): void;
  };
};
declare const gBrowser: { readonly tabs: readonly unknown[] };

/** Notes what is asked for beyond this machine, but for what the browser asks by itself. */
export function noteStrays(): void {
  const strays: string[] = [];
  Object.assign(window, { strays });
  const observe = (subject: { QueryInterface(kind: unknown): HttpChannel }) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    if (URI.host !== '127.0.0.1' && !loadInfo.triggeringPrincipal.isSystemPrincipal) strays.push(URI.spec);
  };
  Services.obs.addObserver({ observe }, 'http-on-opening-request');
}

export const readStrays = (): readonly string[] => (window as { strays?: string[] }).strays ?? [];

export const countTabs = (): number => gBrowser.tabs.length;
