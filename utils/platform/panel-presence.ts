/**
 * Whether a panel is open, told by a lock that each panel holds while it lives: the browser lets go of it even when the
 * panel or the whole browser crashes, and it costs no message and keeps no worker awake.
 */
const lockName = 'wireside-panel';

export function holdPanelPresence(): void {
  void navigator.locks.request(lockName, { mode: 'shared' }, () => new Promise(() => {}));
}

export async function isPanelOpen(): Promise<boolean> {
  const { held } = await navigator.locks.query();
  return held?.some(({ name }) => name === lockName) ?? false;
}
