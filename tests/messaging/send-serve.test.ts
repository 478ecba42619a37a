import { beforeEach, describe, expect, it, vi } from 'vitest';
import { send } from '../../utils/messaging/send.ts';
import { serve, type Handlers } from '../../utils/messaging/serve.ts';
import type { StoryId } from '../../utils/stories/story.ts';

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => true | undefined;

// There is one context here and no browser between two: the bus is stood in for, and real messages cross in tests/browser.
const bus = vi.hoisted(() => ({
  listener: undefined as Listener | undefined,
  sender: { id: 'wireside', url: 'chrome-extension://wireside/sidepanel.html' } as object,
  failures: 0,
}));

vi.mock('../../utils/platform/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'wireside',
      getURL: (path: string) => `chrome-extension://wireside${path}`,
      onMessage: { addListener: (listener: Listener) => (bus.listener = listener) },
      sendMessage: (message: unknown) =>
        new Promise((resolve, reject) => {
          if (bus.failures-- > 0) return reject(new Error('The message port closed before a response was received.'));
          const isAnswered = bus.listener?.(JSON.parse(JSON.stringify(message)), bus.sender, resolve);
          if (!isAnswered) resolve(undefined);
        }),
    },
  },
}));

const story = 'courier/1' as StoryId;
let marked: StoryId[] = [];
const handlers = {
  markRead: async ({ storyId }: { storyId: StoryId }) => {
    marked.push(storyId);
    return null;
  },
  look: () => Promise.reject(new Error('the store is full')),
} as unknown as Handlers;

beforeEach(() => {
  marked = [];
  bus.failures = 0;
  bus.sender = { id: 'wireside', url: 'chrome-extension://wireside/sidepanel.html' };
  serve(handlers);
});

describe('a request', () => {
  it('reaches its handler and brings the answer back', async () => {
    expect(await send('markRead', { storyId: story })).toBeNull();
    expect(marked).toEqual([story]);
  });

  it('is sent once more when the worker was stopped over it, and no more often', async () => {
    bus.failures = 1;
    await send('markRead', { storyId: story });
    expect(marked).toEqual([story]);
    bus.failures = 2;
    await expect(send('markRead', { storyId: story })).rejects.toThrow('port closed');
  });

  it('rejects with the reason when its handler throws', async () => {
    await expect(send('look', {})).rejects.toThrow('the store is full');
  });

  it.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }],
    ['a web page', { id: 'wireside', url: 'https://example.com/' }],
    ['nobody known', {}],
  ])('of %s is left unanswered', async (_who, sender) => {
    bus.sender = sender;
    await expect(send('markRead', { storyId: story })).rejects.toThrow('no answer');
    expect(marked).toEqual([]);
  });

  it.each([[{ name: '__proto__' }], [{ name: 'toString' }], ['markRead'], [null], [{ name: 7 }]])(
    'that is no request is left unanswered: %j',
    (message) => {
      expect(bus.listener?.(message, bus.sender, () => {})).toBeUndefined();
    },
  );
});
