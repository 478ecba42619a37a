import { bodyHtml, figureHtml, pictureAddress } from '../body-html.ts';
import { idOf, type FeedToWrite, type PublishedStory } from './feed-to-write.ts';
import { summaryOf } from './summary-of.ts';

/** JSON Feed 1.1, the format that allows items without a title. */
export function writeJsonFeed(feed: FeedToWrite): string {
  const { source } = feed;
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: source.name,
    home_page_url: feed.siteAddress,
    feed_url: feed.feedAddress,
    description: source.description,
    language: source.language,
    authors: [{ name: source.name }],
    items: feed.stories.map((published) => toItem(feed, published)),
  };
  return JSON.stringify(document, null, 1);
}

function toItem({ source, origin }: FeedToWrite, published: PublishedStory) {
  const { story } = published;
  const figure = story.picture ? `${figureHtml(story.picture, origin)}\n` : '';
  return {
    id: idOf(source, published),
    url: published.address,
    ...(story.headline === undefined ? {} : { title: story.headline, summary: summaryOf(story, source.language) }),
    content_html: figure + bodyHtml(story.body, origin),
    date_published: new Date(published.publishedAt).toISOString(),
    ...(story.byline === undefined ? {} : { authors: [{ name: story.byline }] }),
    ...(story.topic === undefined ? {} : { tags: [story.topic] }),
    ...(story.picture ? { image: pictureAddress(story.picture.name, origin) } : {}),
  };
}
