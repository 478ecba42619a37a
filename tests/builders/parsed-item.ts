import type { ParsedFeed, ParsedItem } from '../../utils/feeds/parsed-feed.ts';

export const parsedItem = (more: Partial<ParsedItem> = {}): ParsedItem => ({
  authors: [],
  categories: [],
  enclosures: [],
  thumbnails: [],
  media: [],
  credits: [],
  ...more,
});

export const parsedFeed = (more: Partial<ParsedFeed> = {}): ParsedFeed => ({
  format: 'rss',
  authors: [],
  categories: [],
  pace: {},
  items: [],
  ...more,
});
