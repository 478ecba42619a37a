import { Component } from 'preact';
import type { RiverStory } from '../../utils/store/river.ts';
import { Age, timeOf } from './age.tsx';
import { Badge } from './badge.tsx';
import { Picture } from './picture.tsx';
import { webAddress } from './web-address.ts';

export interface StoryRowProps {
  /** The river stays in the document behind an opened story, below which the same story may have a row. */
  place: 'river' | 'below';
  shown: RiverStory;
  sourceName: string;
  /** The story's own language or its source's. */
  language: string | undefined;
  isUnseen: boolean;
  /** What stands above the first story of a day. */
  dayTitle: string | undefined;
  dayNote: string | undefined;
  /** Stands above the first story that had been seen: when. */
  seenAt: string | undefined;
  readAt: number;
  position: number;
  /** -1 while more can be shown. */
  size: number;
}

/** A story of the river. Drawn again only when one of its facts changes: an open panel hears many announcements. */
export class StoryRow extends Component<StoryRowProps> {
  override shouldComponentUpdate(next: StoryRowProps): boolean {
    return (Object.keys(next) as (keyof StoryRowProps)[]).some((name) => next[name] !== this.props[name]);
  }

  override render({ shown: { story, status }, ...row }: StoryRowProps) {
    const at = timeOf(story);
    const headlineId = `${row.place}:${story.id}`;
    return (
      <article
        class="story"
        data-story-id={story.id}
        data-unseen={row.isUnseen || undefined}
        data-read={status?.readAt !== undefined || undefined}
        data-brief={story.headline === undefined || undefined}
        aria-labelledby={headlineId}
        aria-posinset={row.position}
        aria-setsize={row.size}
      >
        {row.dayTitle !== undefined && (
          <h2 class="day-divider">
            {row.dayTitle} {row.dayNote && <span>{row.dayNote}</span>}
          </h2>
        )}
        {row.seenAt !== undefined && <p class="seen-divider">Seen up to {row.seenAt}</p>}
        <div class="row">
          <div class="head">
            <p class="meta">
              <bdi class="source">{row.sourceName}</bdi> <Age at={at} now={row.readAt} />{' '}
              <Badge story={story} language={row.language} />
            </p>
            <Headline {...{ story, id: headlineId, language: row.language }} />
          </div>
          {story.headline !== undefined && <Gist {...{ story, language: row.language }} />}
        </div>
      </article>
    );
  }
}

type Part = { story: RiverStory['story']; language: string | undefined };

/** A link, so that the browser's own ways of opening a page in a tab work; a plain click is taken by the river. */
function Headline({ story, id, language }: Part & { id: string }) {
  const href = webAddress(story.link);
  const link = { id, class: 'headline', ...(href ? { href, target: '_blank', rel: 'noreferrer' } : noPage) };
  // `npm run bench` measures when the first of them is painted.
  const words = { lang: language ?? '', dir: 'auto', elementtiming: 'headline' } as const;
  return story.headline === undefined ? (
    <p class="brief" {...words}>
      <a {...link}>
        <span class="summary">{story.summary}</span>
      </a>
    </p>
  ) : (
    <h3 {...words}>
      <a {...link}>{story.headline}</a>
    </h3>
  );
}

/** A story without a page of its own is still one tab stop. */
const noPage = { role: 'link', tabIndex: 0 } as const;

function Gist({ story, language }: Part) {
  const picture = webAddress(story.picture?.url);
  if (!story.summary && !picture) return null;
  return (
    <div class="gist" lang={language ?? ''} dir="auto">
      {story.summary && <p class="summary">{story.summary}</p>}
      {picture && <Picture url={picture} />}
    </div>
  );
}
