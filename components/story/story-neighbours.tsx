import { ChevronDown, ChevronUp } from 'lucide';
import type { RiverStory } from '../../utils/store/river.ts';
import { say } from '../../utils/words/words.ts';
import { Icon } from '../parts/icon.tsx';

export interface StoryNeighboursProps {
  previous: RiverStory | undefined;
  next: RiverStory | undefined;
  languageOf: (shown: RiverStory) => string | undefined;
  onOpen: (neighbour: RiverStory) => void;
}

/** The stories above and below in the river, at the end of one. */
export function StoryNeighbours({ previous, next, languageOf, onOpen }: StoryNeighboursProps) {
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-label={say('moreStories')}>
      {previous && (
        <button type="button" onClick={() => onOpen(previous)}>
          <span class="neighbour-word">
            <Icon of={ChevronUp} size={14} /> {say('previous')}
          </span>
          <Title shown={previous} language={languageOf(previous)} />
        </button>
      )}
      {next && (
        <button type="button" onClick={() => onOpen(next)}>
          <span class="neighbour-word">
            {say('next')} <Icon of={ChevronDown} size={14} />
          </span>
          <Title shown={next} language={languageOf(next)} />
        </button>
      )}
    </nav>
  );
}

const Title = ({ shown: { story }, language }: { shown: RiverStory; language: string | undefined }) => (
  <span class="neighbour-title" lang={language ?? ''} dir="auto">
    {story.headline ?? story.summary}
  </span>
);
