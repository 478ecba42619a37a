import { browser } from './browser.ts';

/** Copper, as everything new; white stands 5.4 to 1 on it. */
const color = '#b04c1e';

/** Shows 1 to 99, then "99+"; nothing at zero. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  if (count === 0) return;
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
