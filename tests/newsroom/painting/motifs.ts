import { paintFields, paintHills } from './land.ts';
import type { Motif } from './motif.ts';
import { paintCity } from './paint-city.ts';
import { paintDunes } from './paint-dunes.ts';
import { paintHarbour } from './paint-harbour.ts';
import { paintLeaves } from './paint-leaves.ts';
import { paintMarket } from './paint-market.ts';
import { paintMoon } from './paint-moon.ts';
import { paintShelves } from './paint-shelves.ts';
import { paintSnow } from './paint-snow.ts';
import { paintStars } from './paint-stars.ts';
import { paintStorm } from './paint-storm.ts';
import { paintBridge, paintSails, paintSea } from './sea.ts';

export const motifs: Readonly<Record<string, Motif>> = {
  bridge: paintBridge,
  city: paintCity,
  dunes: paintDunes,
  fields: paintFields,
  harbour: paintHarbour,
  hills: paintHills,
  leaves: paintLeaves,
  market: paintMarket,
  moon: paintMoon,
  sails: paintSails,
  sea: paintSea,
  shelves: paintShelves,
  snow: paintSnow,
  stars: paintStars,
  storm: paintStorm,
};
