import type { Settings } from '../../../utils/kernel/settings.ts';
import { minute } from '../../../utils/kernel/duration.ts';
import type { StoryId } from '../../../utils/stories/story.ts';
import { noon } from '../../builders/source.ts';
import { readNews, type News } from '../news.ts';
import { press, scrollTo, until } from '../until.ts';
import type { State, States } from './state.ts';

/** An opened story, by the last part of its address. */
function opened(title: string, slug: string, more: Partial<State> = {}): State {
  let news: News | undefined;
  const read = () => (news ??= readNews());
  return {
    title,
    contents: () => ({ ...read(), lastLookAt: noon - 50 * minute }),
    place: () => {
      const story = read().stories.find(({ link }) => link?.endsWith(`/${slug}`));
      if (!story) throw new Error(`The newsroom has no story “${slug}”.`);
      return { view: 'story', storyId: story.id };
    },
    ...more,
  };
}

const large: Partial<Settings> = { textSize: 5, typeface: 'sans' };

/** Headless browsers have no voice; this one is of the machine, and begins to speak and does not end. */
function giveVoice(): void {
  const voice = { name: 'Amy', lang: 'en-GB', voiceURI: 'Amy', localService: true, default: true };
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => [voice],
    speak: (said: EventTarget) => said.dispatchEvent(new Event('start')),
    cancel: () => {},
  });
  class Utterance extends EventTarget {}
  for (const [name, value] of Object.entries({ speechSynthesis: speech, SpeechSynthesisUtterance: Utterance })) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
}

export const storyStates: States = {
  story: opened('A story in full', 'night-ferry-returns'),
  'story-middle': opened('A story, read half-way', 'tide-mill-turns-again', {
    then: () => scrollTo('.story-text :is(blockquote, h2)'),
  }),
  'story-end': opened('The end of a story', 'harbour-gauge-online', {
    then: async () => {
      await until('.story-text p');
      await scrollTo('.neighbours');
    },
  }),
  'story-large': opened('A story in the largest text', 'night-ferry-returns', { settings: large }),
  'story-brief': opened('A brief, opened', 'orchard-keeper'),
  'story-teaser': opened('A teaser, opened', 'sento-penki'),
  'story-right-to-left': {
    ...opened('A story from right to left', ''),
    place: () => ({ view: 'story', storyId: readNews({ keys: ['nasim-al-sahil'] }).stories[0]?.id ?? ('' as StoryId) }),
  },
  'story-gone': {
    ...opened('A story that is gone', ''),
    place: () => ({ view: 'story', storyId: 'pellow-tide/gone' as StoryId }),
  },
  listening: opened('A story, read aloud', 'night-ferry-returns', {
    before: giveVoice,
    then: async () => {
      await until('.story-text p');
      await press('.listen');
      await until('.player');
    },
  }),
};
