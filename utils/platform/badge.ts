import { browser } from './browser.ts';

/** Copper, as everything new; white stands 5.4 to 1 on it. */
const color = '#b04c1e';

/** 1 to 99, then "99+"; nothing at zero. */
const badgeText = (count: number): string => (count === 0 ? '' : count > 99 ? '99+' : String(count));

export const isBadge = async (count: number): Promise<boolean> =>
  (await browser.action.getBadgeText({})) === badgeText(count);

export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: badgeText(count) });
  if (count === 0) return;
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
