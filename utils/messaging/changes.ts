/**
 * The background tells open panels what changed; they ask the store again. A stopped worker hears nothing on a
 * BroadcastChannel, so the other way is always a message.
 */
export type Change = 'stories' | 'reader' | 'statuses' | 'sources' | 'states';

const channelName = 'wireside-changes';

let sender: BroadcastChannel | undefined;

export function announceChange(...changes: readonly Change[]): void {
  sender ??= new BroadcastChannel(channelName);
  sender.postMessage(changes);
}

/** Calls back with each announcement until the returned function is called. */
export function onChange(listener: (changes: readonly Change[]) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<readonly Change[]>) => listener(data);
  return () => channel.close();
}
