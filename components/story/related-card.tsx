import { splitSentences } from '../../utils/text/sentences.ts';
import type { Story, StoryId } from '../../utils/stories/story.ts';
import { say } from '../../utils/words/words.ts';
import { ageAlone, fullDateOf } from '../parts/times.ts';
import { sourceNameOf } from '../source/source-name.ts';
import type { Panel } from '../state/panel.ts';
import { useRelated } from '../state/use-related.ts';
import { timeOf } from './age.tsx';
import { Badge } from './badge.tsx';
import { openStory } from './feed.tsx';
import { Picture } from './picture.tsx';
import { languageOf } from './story-language.ts';
import { SummaryWords } from './summary-words.tsx';
import { webAddress } from './web-address.ts';

export interface RelatedCardProps {
  /** Undefined until read. */
  of: Story | undefined;
  panel: Panel;
  onOpen: (id: StoryId) => void;
}

/** Another story that has to do with the opened one: its headline, one sentence and its picture. Mostly there is none. */
export function RelatedCard({ of, panel, onOpen }: RelatedCardProps) {
  const { byId, river, settings } = panel;
  const story = useRelated(of, byId);
  if (!story) return null;
  const language = languageOf(story, byId);
  const at = timeOf(story);
  const words = { lang: language ?? '', dir: 'auto' } as const;
  const href = webAddress(story.link);
  const hasPicture = settings.pictures === 'always' && !byId.get(story.sourceId)?.source.choices?.hasNoPictures;
  const picture = hasPicture ? webAddress(story.picture?.url) : undefined;
  const sentence = splitSentences(story.summary ?? '', language)[0];
  const open = (event: MouseEvent | KeyboardEvent) => openStory(event, onOpen);
  return (
    <article
      class="story related"
      data-story-id={story.id}
      aria-labelledby="related"
      onClick={open}
      onKeyDown={(event) => event.key === 'Enter' && !href && open(event)}
      onErrorCapture={(event) => (event.target as Element).closest('.picture')?.setAttribute('data-failed', '')}
    >
      <h2 id="related">{say('related')}</h2>
      <h3 {...words}>
        <a class="headline" {...(href ? { href, target: '_blank', rel: 'noreferrer' } : { role: 'link', tabIndex: 0 })}>
          {story.headline ?? sentence}
        </a>
      </h3>
      {(picture || (sentence && story.headline)) && (
        <div class="gist" {...words}>
          <p class="summary">
            {story.headline !== undefined && sentence && <SummaryWords {...{ story, language }} words={sentence} />}
          </p>
          {picture && <Picture url={picture} />}
        </div>
      )}
      <p class="meta">
        <bdi class="source">{sourceNameOf(story, byId.get(story.sourceId))}</bdi>{' '}
        <time class="age" dateTime={new Date(at).toISOString()} title={fullDateOf(at)}>
          {ageAlone(at, river.readAt)}
        </time>{' '}
        <Badge story={story} language={language} />
      </p>
    </article>
  );
}
