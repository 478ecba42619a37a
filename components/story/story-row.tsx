import { Bookmark } from 'lucide';
import { Component } from 'preact';
import type { RiverStory } from '../../utils/store/river.ts';
import { say } from '../../utils/words/words.ts';
import { Icon } from '../parts/icon.tsx';
import type { StoryActs } from '../state/use-story-acts.ts';
import { Age, timeOf } from './age.tsx';
import { Badge } from './badge.tsx';
import { HeadlineWords } from './headline-words.tsx';
import { Picture } from './picture.tsx';
import { SummaryWords } from './summary-words.tsx';
import { PageTool, SaveTool, StoryMenu } from './story-tools.tsx';
import { webAddress } from './web-address.ts';

export interface StoryRowProps {
  /** The river stays in the document behind an opened story, below which the same story may have a row. */
  place: 'river' | 'below';
  shown: RiverStory;
  sourceName: string;
  /** The story's own language or its source's. */
  language: string | undefined;
  isUnseen: boolean;
  hasPicture: boolean;
  /** What stands above the first story of a day. */
  dayTitle: string | undefined;
  dayNote: string | undefined;
  /** Stands above the first story that had been seen: when. */
  seenAt: string | undefined;
  readAt: number;
  acts: StoryActs;
  position: number;
  /** -1 while more can be shown. */
  size: number;
}

/** A story of the river. Drawn again only when one of its facts changes: an open panel hears many announcements. */
export class StoryRow extends Component<StoryRowProps, { isPointedAt?: boolean }> {
  override shouldComponentUpdate(next: StoryRowProps, { isPointedAt }: { isPointedAt?: boolean }): boolean {
    const isChanged = (Object.keys(next) as (keyof StoryRowProps)[]).some((name) => next[name] !== this.props[name]);
    return isChanged || isPointedAt !== this.state.isPointedAt;
  }

  override render({ shown, ...row }: StoryRowProps) {
    const { story, status } = shown;
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
        {row.seenAt !== undefined && <p class="seen-divider">{say('seenUpTo', row.seenAt)}</p>}
        <div
          class="row"
          onPointerEnter={({ pointerType }) => pointerType !== 'touch' && this.setState({ isPointedAt: true })}
          onPointerLeave={({ currentTarget }) =>
            currentTarget.querySelector(':popover-open') ?? this.setState({ isPointedAt: false })
          }
        >
          <div class="head">
            <p class="meta">
              <bdi class="source">{row.sourceName}</bdi> <Age at={at} now={row.readAt} />{' '}
              {status?.savedAt !== undefined && (
                <span class="saved" role="img" aria-label={say('saved')}>
                  <Icon of={Bookmark} size={12} />
                </span>
              )}
              <Badge story={story} language={row.language} />
            </p>
            <Headline {...{ story, id: headlineId, language: row.language }} />
          </div>
          {story.headline !== undefined && <Gist {...{ story, language: row.language, hasPicture: row.hasPicture }} />}
          {this.state.isPointedAt && (
            <RowTools
              id={headlineId}
              shown={shown}
              acts={row.acts}
              onClose={() => this.setState({ isPointedAt: false })}
            />
          )}
        </div>
      </article>
    );
  }
}

/** In the badge's place under the pointer. The keyboard has keys for them: a story is one tab stop. */
function RowTools({
  id,
  shown,
  acts,
  onClose,
}: {
  id: string;
  shown: RiverStory;
  acts: StoryActs;
  onClose: () => void;
}) {
  return (
    <div
      class="row-tools"
      ref={takeFromTabOrder}
      // None of the row's own business: to open the story, and to take the focus.
      onClick={(event) => event.stopPropagation()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <SaveTool shown={shown} acts={acts} />
      <PageTool story={shown.story} />
      <StoryMenu id={`menu:${id}`} shown={shown} acts={acts} onClose={onClose} />
    </div>
  );
}

const takeFromTabOrder = (tools: HTMLElement | null) =>
  tools?.querySelectorAll<HTMLElement>(':scope > .tool').forEach((tool) => (tool.tabIndex = -1));

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
      <a {...link}>
        <HeadlineWords headline={story.headline} />
      </a>
    </h3>
  );
}

/** A story without a page of its own is still one tab stop. */
const noPage = { role: 'link', tabIndex: 0 } as const;

function Gist({ story, language, hasPicture }: Part & { hasPicture: boolean }) {
  const picture = hasPicture ? webAddress(story.picture?.url) : undefined;
  if (!story.summary && !picture) return null;
  return (
    <div class="gist" lang={language ?? ''} dir="auto">
      {story.summary && (
        <p class="summary">
          <SummaryWords {...{ story, language }} words={story.summary} />
        </p>
      )}
      {picture && <Picture url={picture} />}
    </div>
  );
}
