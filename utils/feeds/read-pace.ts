import type { PublishingPace } from './parsed-feed.ts';
import { childOf, childText, childrenOf, textOf, type XmlElement } from './xml-element.ts';

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const periodMinutes = new Map([
  ['hourly', 60],
  ['daily', 1_440],
  ['weekly', 10_080],
  ['monthly', 43_200],
  ['yearly', 525_600],
]);

/** RSS 2.0's ttl, skipHours and skipDays, and the syndication module where there is no ttl. */
export function readPace(channel: XmlElement): PublishingPace {
  const ttlMinutes = readTtl(channel);
  const skipHours = childrenOf(childOf(channel, 'skiphours'), 'hour')
    .map((hour) => Number(textOf(hour) ?? 'none'))
    .filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24)
    .map((hour) => hour % 24);
  const skipDays = childrenOf(childOf(channel, 'skipdays'), 'day')
    .map((day) => days.indexOf((textOf(day) ?? '').toLowerCase()))
    .filter((day) => day >= 0);
  return {
    ...(ttlMinutes !== undefined && { ttlMinutes }),
    ...(skipHours.length > 0 && { skipHours: [...new Set(skipHours)] }),
    ...(skipDays.length > 0 && { skipDays: [...new Set(skipDays)] }),
  };
}

function readTtl(channel: XmlElement): number | undefined {
  const ttl = Number(childText(channel, 'ttl') ?? 0);
  if (ttl > 0 && Number.isFinite(ttl)) return Math.ceil(ttl);
  const period = periodMinutes.get((childText(channel, 'sy:updateperiod') ?? '').toLowerCase());
  if (period === undefined) return undefined;
  const frequency = Number(childText(channel, 'sy:updatefrequency') ?? 1);
  return Math.max(1, Math.round(period / (frequency >= 1 && frequency <= 10_000 ? frequency : 1)));
}
