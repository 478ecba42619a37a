/**
 * What the sample newsroom is written in. Everything is invented: no real people, no text from elsewhere.
 * A body is plain text whose blocks are parted by empty lines; `readBody` tells the few marks it may carry.
 */
export interface SampleSource {
  /** Its folder in the newsroom's addresses. */
  readonly key: string;
  readonly name: string;
  readonly language: string;
  readonly description: string;
  readonly format: 'rss-media' | 'rss-enclosure' | 'atom-html' | 'atom-xhtml' | 'rdf' | 'json-feed';
  /** The lettering of its pages, so that nine sites do not look like one. */
  readonly colour: string;
  /** Newest first. */
  readonly stories: readonly SampleStory[];
  /** Published one after another while the newsroom runs, the first first. */
  readonly later: readonly SampleStory[];
  /** What follows when `later` is used up: "{n}" becomes a number that grows, so that no headline comes twice. */
  readonly updates: readonly UpdateTemplate[];
}

export interface SampleStory {
  readonly slug: string;
  /** Absent in briefs, which are their text alone. */
  readonly headline?: string;
  /** Absent: the first paragraph. */
  readonly summary?: string;
  readonly byline?: string;
  readonly topic?: string;
  readonly picture?: SamplePicture;
  readonly body: string;
  /** The feed carries the summary only; the whole text stands on the page. */
  readonly isTeaser?: true;
}

/** `name` is a motif and a seed, "harbour-12", painted by tests/support/paint-picture.ts. */
export interface SamplePicture {
  readonly name: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

export interface UpdateTemplate {
  readonly headline?: string;
  readonly body: string;
}
