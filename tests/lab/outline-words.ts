import type { OpmlFailure } from '../../utils/feeds/opml/opml.ts';

export const outlineWords: { readonly [Kind in OpmlFailure['kind']]: string } = {
  'empty-document': 'The file is empty.',
  'web-page': 'This is a web page, not a list of feeds (OPML).',
  'feed-but-no-opml': 'This is a feed itself, not a list of feeds (OPML).',
  'json-but-no-opml': 'This is data (JSON), not a list of feeds (OPML).',
  'not-opml': 'This is not a list of feeds (OPML).',
  'without-outlines': 'The list holds no feeds.',
  'cut-off-before-any-outline': 'The list breaks off before its first feed.',
  'too-large': 'The file is too large to be a list of feeds.',
};
