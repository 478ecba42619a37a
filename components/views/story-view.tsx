import { ChevronDown, ChevronUp, Headphones } from 'lucide';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { StoryId } from '../../utils/stories/story.ts';
import { pictureOf } from '../../utils/store/stories.ts';
import type { RiverStory } from '../../utils/store/river.ts';
import { say } from '../../utils/words/words.ts';
import { Header } from '../parts/header.tsx';
import { minutesOf } from '../parts/times.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { Morse } from '../parts/morse.tsx';
import type { ViewProps } from '../state/panel.ts';
import { useKeys } from '../state/use-keys.ts';
import { useFullText } from '../state/use-full-text.ts';
import { pressListen, useListening } from '../state/use-listening.ts';
import { useProgress } from '../state/use-progress.ts';
import { speedKeys } from '../state/use-speed-keys.ts';
import { storyKeys } from '../state/use-story-acts.ts';
import { useStory } from '../state/use-story.ts';
import { FullTextNotice } from '../story/full-text-notice.tsx';
import { MoreStories } from '../story/more-stories.tsx';
import { Player } from '../story/player.tsx';
import { RelatedCard } from '../story/related-card.tsx';
import { StoryHead } from '../story/story-head.tsx';
import { languageOf } from '../story/story-language.ts';
import { StoryNeighbours } from '../story/story-neighbours.tsx';
import { StoryPicture } from '../story/story-picture.tsx';
import { StoryText } from '../story/story-text.tsx';
import { PageTool, SaveTool, StoryMenu, TextTool } from '../story/story-tools.tsx';
import { webAddress } from '../story/web-address.ts';
import { hostOf } from '../source/source-name.ts';

export function StoryView({ panel }: ViewProps) {
  const { place } = panel.navigation;
  return place.view === 'story' ? <StoryPlace key={place.storyId} panel={panel} id={place.storyId} /> : null;
}

function StoryPlace({ panel, id }: { panel: ViewProps['panel']; id: StoryId }) {
  const { navigation, river, worker, acts, settings, byId } = panel;
  const whole = useStory(id);
  const at = river.stories.findIndex(({ story }) => story.id === id);
  const shown = river.stories[at];
  const story = whole?.story ?? shown?.story;
  const status = shown ? shown.status : whole?.status;
  const fullText = useFullText(whole, worker);
  const followed = story && byId.get(story.sourceId);
  const language = story && languageOf(story, byId);
  const left = useProgress(story, language);
  const article = whole?.article?.kind === 'text' ? whole.article : undefined;
  const listening = useListening(language ?? article?.language);
  const isListening = listening?.state.kind === 'reading' || listening?.state.kind === 'paused';
  const page = webAddress(story?.link);
  const hasPictures = settings.pictures !== 'never' && !followed?.source.choices?.hasNoPictures;
  const picture = whole ? pictureOf(whole) : story?.picture;
  const previous = at > 0 ? river.stories[at - 1] : undefined;
  const next = at >= 0 ? river.stories[at + 1] : undefined;
  const open = (neighbour: RiverStory | undefined) => {
    if (neighbour) navigation.replace({ view: 'story', storyId: neighbour.story.id });
  };

  // Before it is painted: what waits for the paint is left out when the story is closed again at once.
  useLayoutEffect(() => {
    // When it is taken up again it may have been marked unread meanwhile.
    if (!navigation.isTakenUp && settings.markRead !== 'hand') acts.markRead(id);
  }, [id]);
  useEffect(() => {
    // Before the last story that is shown is reached: there is a next one.
    if (at >= river.stories.length - 2 && at >= 0 && river.hasMore) void river.showMore();
  }, [at, river.stories.length]);
  useKeys(
    {
      back: navigation.back,
      next: () => open(next),
      previous: () => open(previous),
      listen: () => (listening && whole ? pressListen(listening) : false),
      ...speedKeys(panel),
      ...storyKeys(acts, river, { story, status }),
    },
    true,
  );

  return (
    <div class="view">
      <Header
        label={say('newsFeed')}
        hasOwnTitle
        onBack={navigation.back}
        note={left === undefined ? undefined : say('minutesLeft', minutesOf(left))}
      >
        <IconButton
          icon={ChevronUp}
          label={say('previousStory')}
          act="previous"
          className="roomy-340"
          isDisabled={!previous}
          onPress={() => open(previous)}
        />
        <IconButton
          icon={ChevronDown}
          label={say('nextStory')}
          act="next"
          className="roomy-340"
          isDisabled={!next}
          onPress={() => open(next)}
        />
        {story && <SaveTool shown={{ story, status }} acts={acts} />}
        {listening && whole && (
          <IconButton
            icon={Headphones}
            label={say('listen')}
            {...(!isListening && { act: 'listen' })}
            className="listen roomy"
            isPressed={isListening}
            onPress={isListening ? listening.stop : listening.start}
          />
        )}
        <TextTool settings={settings} onChange={panel.change} />
        {story && <PageTool story={story} className="roomy-220" />}
        {story && <StoryMenu id="story-menu" shown={{ story, status }} acts={acts} isOpened />}
      </Header>
      {listening && listening.state.kind !== 'quiet' && (
        <Player listening={listening} headline={story?.headline} language={language} />
      )}
      <main class="wire story-place" data-view="story" data-story-id={id}>
        {story ? (
          <article class="opened" data-text-size={settings.textSize} data-typeface={settings.typeface}>
            <StoryHead {...{ story, followed, language }} />
            {picture && hasPictures && <StoryPicture picture={picture} language={language} />}
            {whole && <StoryText whole={whole} language={language} hasPictures={hasPictures} />}
            {whole && page && <FullTextNotice reading={fullText} article={whole.article} page={page} />}
            <RelatedCard
              of={whole?.story}
              panel={panel}
              onOpen={(storyId) => navigation.replace({ view: 'story', storyId })}
            />
            {page && (
              <p class="on-page">
                <a href={page} target="_blank" rel="noreferrer">
                  {say('openPageAt', hostOf(page))}
                </a>
              </p>
            )}
            <Morse />
          </article>
        ) : (
          whole === null && <p class="gone">{say('storyGone')}</p>
        )}
        <StoryNeighbours
          previous={previous}
          next={next}
          languageOf={({ story }) => languageOf(story, byId)}
          onOpen={open}
        />
        <MoreStories panel={panel} after={at} onOpen={(storyId) => navigation.replace({ view: 'story', storyId })} />
      </main>
    </div>
  );
}
