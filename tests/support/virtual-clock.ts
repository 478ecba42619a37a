/**
 * A clock that jumps, for the build that a person gets. Before the first line of the background's script runs, in each of the
 * worker's lives, `Date` and `chrome.alarms` are given other times by the debugger; nothing of the product is changed.
 *
 * Measured in Chromium 156: a pause `beforeScriptExecution` outlives stops of the worker and comes before its first module. An
 * alarm rings at most once a second there, so one that comes due is given to a running worker by `onAlarm.dispatch`, which the
 * browser has itself; a stopped worker is woken by the real alarm.
 *
 * An attached worker does not fall asleep. The first life in a browser that has just been started runs by the real clock, as
 * nothing is attached yet: start the browser when the two agree, or when nothing is due by either.
 */
import type { Chromium } from './chromium.ts';
import { attachTarget, type TargetSession } from './target-session.ts';

export interface VirtualClock {
  /** The time as the extension has it. It runs on by itself. */
  now(): number;
  /** When the next alarm is to ring. */
  nextAlarmAt(): Promise<number | undefined>;
  /** Moves the time, forth or back, and lets ring what comes due by that. Does not wait for what the ringing brings about. */
  moveTo(at: number): Promise<void>;
  /** Call it before a page of the extension is opened: the page then has this time, and is moved with it. */
  preparePages(): Promise<void>;
  /** The worker, in whichever of its lives. */
  readonly worker: TargetSession;
  /** A page of the extension that nobody sees: it has the extension's rights and the real time. */
  readonly page: TargetSession;
  /** Gives the alarms back to the real clock. The worker keeps its time until it is stopped. */
  detach(): Promise<void>;
}

/** What is put into the worker and into pages. */
interface Hands {
  offset: number;
}

declare const globalThis: { virtualClock?: Hands; browser?: { readonly alarms?: Alarms } };
declare const chrome: { readonly alarms: Alarms };

interface Alarm {
  readonly name: string;
  readonly scheduledTime: number;
  readonly periodInMinutes?: number;
}

interface Alarms {
  create(name: string, info: { when?: number; periodInMinutes?: number }): Promise<void>;
  get(name: string): Promise<Alarm | undefined>;
  getAll(): Promise<readonly Alarm[]>;
  clear(name: string): Promise<boolean>;
  readonly onAlarm: { dispatch(alarm: Alarm): void };
}

/** Attaches to the running extension and sets its clock to `at`. The worker is stopped once for that. */
export async function startVirtualClock(chromium: Chromium, at: number): Promise<VirtualClock> {
  const { context, id } = chromium;
  const cdp = await context.browser()!.newBrowserCDPSession();
  const scope = `chrome-extension://${id}/`;
  let offset = at - Date.now();
  let isRunning = true;

  await chromium.worker.wake();
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  const worker = await attachTarget(cdp, targetInfos.find(({ url }) => url.startsWith(scope))!.targetId);
  worker.onEvent((method) => {
    if (method === 'Inspector.targetCrashed') isRunning = false;
    if (method === 'Inspector.workerScriptLoaded') isRunning = true;
    if (method !== 'Debugger.paused') return;
    // Each script is held up once, the debugger's own included; the first of a life is what this is for.
    void worker.send('Runtime.evaluate', { expression: `(${setTime.toString()})(${offset})` }).catch(() => undefined);
    void worker.send('Debugger.resume').catch(() => undefined);
  });
  await worker.send('Debugger.enable');
  await worker.send('Debugger.setInstrumentationBreakpoint', { instrumentation: 'beforeScriptExecution' });

  const created = { url: `${scope}manifest.json`, hidden: true };
  const { targetId } = await cdp.send('Target.createTarget', created);
  const page = await attachTarget(cdp, targetId);
  await page.evaluate(async () => {
    while (document.readyState !== 'complete' || location.protocol === 'about:') {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }, undefined);

  const isOwnPage = (url: string) => url.startsWith(scope);

  const moveTo = async (target: number): Promise<void> => {
    const by = target - Date.now() - offset;
    offset += by;
    const hears = isRunning && (await chromium.worker.isRunning());
    const due = await page.evaluate(moveAlarms, { by, mayRing: !hears });
    if (hears) await worker.evaluate(takeTime, { offset, due });
    for (const open of context.pages()) {
      if (isOwnPage(open.url())) await open.evaluate(`globalThis.virtualClock && (virtualClock.offset = ${offset})`);
    }
  };

  await page.evaluate(moveAlarms, { by: offset, mayRing: false });
  await chromium.worker.stop();
  await chromium.worker.wake();

  return {
    now: () => Date.now() + offset,
    nextAlarmAt: async () => {
      const alarms = await page.evaluate(() => chrome.alarms.getAll(), undefined);
      return alarms.length > 0 ? Math.min(...alarms.map(({ scheduledTime }) => scheduledTime)) + offset : undefined;
    },
    moveTo,
    preparePages: async () => {
      const code = `location.href.startsWith(${JSON.stringify(scope)}) && (${setTime.toString()})(${offset})`;
      await context.addInitScript({ content: code });
    },
    worker,
    page,
    detach: async () => {
      await page.evaluate(moveAlarms, { by: -offset, mayRing: true });
      await worker.send('Debugger.disable');
      await worker.detach();
      await page.detach();
      await cdp.send('Target.closeTarget', { targetId });
      await cdp.detach();
    },
  };
}

// What follows runs in the extension, as text.

/** Gives `Date` and `chrome.alarms` another time, once; what was set before is only moved. */
function setTime(offset: number): void {
  if (globalThis.virtualClock) {
    globalThis.virtualClock.offset = offset;
    return;
  }
  const hands: Hands = (globalThis.virtualClock = { offset });
  const RealDate = Date;
  const realNow = Date.now;
  const now = (): number => realNow() + hands.offset;
  RealDate.now = now;
  const virtualDate: DateConstructor = new Proxy(RealDate, {
    construct: (target, given, caller) =>
      Reflect.construct(target, given.length > 0 ? given : [now()], caller === virtualDate ? target : caller) as object,
    apply: (target) => new target(now()).toString(),
  });
  Object.defineProperty(globalThis, 'Date', { value: virtualDate, configurable: true, writable: true });

  // `chrome` and `browser` are two, and what they hold is one.
  for (const alarms of new Set([chrome.alarms, globalThis.browser?.alarms])) {
    if (!alarms) continue;
    const { create, get, getAll } = alarms;
    const seen = (alarm: Alarm): Alarm => ({ ...alarm, scheduledTime: alarm.scheduledTime + hands.offset });
    Object.assign(alarms, {
      create: (name: string, info: { when?: number }) =>
        create.call(alarms, name, { ...info, ...(info.when !== undefined && { when: info.when - hands.offset }) }),
      get: async (name: string) => {
        const alarm = await get.call(alarms, name);
        return alarm && seen(alarm);
      },
      getAll: async () => (await getAll.call(alarms)).map(seen),
    });
  }
}

/** Brings each alarm nearer by so much. Those that come due ring, or are taken out and answered to be rung. */
async function moveAlarms({ by, mayRing }: { by: number; mayRing: boolean }): Promise<readonly Alarm[]> {
  const due: Alarm[] = [];
  for (const alarm of await chrome.alarms.getAll()) {
    const { name, periodInMinutes } = alarm;
    const again = periodInMinutes !== undefined && { periodInMinutes };
    const when = alarm.scheduledTime - by;
    if (mayRing || when > Date.now()) {
      await chrome.alarms.create(name, { when: Math.max(when, Date.now()), ...again });
      continue;
    }
    due.push(alarm);
    // As the browser does with one that has rung.
    if (again) await chrome.alarms.create(name, { when: Date.now() + 60_000 * again.periodInMinutes, ...again });
    else await chrome.alarms.clear(name);
  }
  return due;
}

function takeTime({ offset, due }: { offset: number; due: readonly Alarm[] }): void {
  globalThis.virtualClock!.offset = offset;
  for (const alarm of due) chrome.alarms.onAlarm.dispatch({ ...alarm, scheduledTime: Date.now() });
}
