import { hour, minute } from '../../../utils/kernel/duration.ts';
import type { Story, StoryId } from '../../../utils/stories/story.ts';
import { noon, source, sourceState } from '../../builders/source.ts';
import { brief, story, type StoryOverrides } from '../../builders/story.ts';
import { readNews } from '../news.ts';
import type { State, States } from './state.ts';

const marsh = source();
const lastLookAt = noon - 2 * hour;
const painted = (name: string) => ({ url: `${location.origin}/pictures/${name}.png` });

/** Stories ten minutes apart, the first the newest. */
const timed = (...all: readonly StoryOverrides[]): readonly Story[] =>
  all.map((each, at) => story({ name: `${at}`, isNews: true, publishedAt: noon - (at + 1) * 10 * minute, ...each }));

const rows = (title: string, stories: () => readonly Story[], more: Partial<ReturnType<State['contents']>> = {}) => ({
  title,
  contents: () => ({ sources: [marsh], states: [sourceState(marsh)], stories: stories(), lastLookAt, ...more }),
});

const id = (name: string) => `marshrecord/${name}` as StoryId;

export const rowStates: States = {
  'story-states': rows(
    'Unseen, seen, read, saved',
    () =>
      timed(
        { headline: 'Unseen: the weir holds, and the eels have noticed', picture: painted('harbour-1') },
        { headline: 'Unseen and saved: a ferry timetable that rhymes', picture: painted('sea-5') },
        { headline: 'Seen: the mill turns again, by the moon', isNews: false, picture: painted('hills-3') },
        { headline: 'Read: swifts counted twice', isNews: false, picture: painted('snow-3') },
        { headline: 'Read and saved: the longest hedge in the parish', isNews: false, picture: painted('fields-4') },
        {
          headline: 'A teaser: how long the rest is nobody knows yet',
          lengthOf: 'teaser',
          isNews: false,
          summary: 'The first sentence is all that the feed gives…',
        },
      ),
    {
      statuses: [
        { id: id('1'), savedAt: noon },
        { id: id('3'), readAt: noon },
        { id: id('4'), readAt: noon, savedAt: noon },
      ],
    },
  ),
  'long-headline': rows('Very long headlines', () =>
    timed(
      {
        headline:
          'The council, the harbour office, both ferry companies, the school orchestra and a man who had only come in out of the rain agree at last, after eleven years and two hundred and six meetings, on what to call the bridge',
        picture: painted('bridge-3'),
      },
      {
        headline: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft löst sich auf',
        language: 'de',
        summary:
          'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz bleibt das längste Wort, sagt der Verein.',
      },
      {
        headline:
          'https://marshrecord.example/a/very/long/address/that/somebody/put/where/a/headline/belongs/0123456789',
      },
      { headline: 'Rain' },
    ),
  ),
  pictures: rows('No picture, a picture, a broken one', () =>
    timed(
      { headline: 'No picture: the summary takes the full measure' },
      { headline: 'A picture: as tall as three lines of the summary', picture: painted('leaves-0') },
      { headline: 'A broken picture leaves its box', picture: { url: `${location.origin}/gone.png` } },
      { headline: 'No summary and a picture', picture: painted('moon-0') },
      { headline: 'Headline alone' },
    ).map((each, at) => {
      const { summary: _summary, ...rest } = each;
      return at > 2 ? rest : each;
    }),
  ),
  'right-to-left': {
    title: 'Right-to-left among left-to-right',
    contents: () => ({ ...readNews({ keys: ['nasim-al-sahil', 'pellow-tide'], newsMs: 3 * hour }), lastLookAt }),
  },
  'other-languages': {
    title: 'Stories in other languages',
    contents: () => ({
      ...readNews({ keys: ['vechirnia-prystan', 'misaki-shinpo', 'shiomi', 'ahlstein', 'yasnozir'], newsMs: 3 * hour }),
      lastLookAt,
    }),
  },
  briefs: rows('Briefs without a headline', () => [
    brief({
      isNews: true,
      summary: '“It doesn’t crack. It sighs,” said the recordist who spent forty days beside the glacier.',
    }),
    ...timed({ headline: 'A story between two briefs', publishedAt: noon - 35 * minute }),
    brief({ name: 'short', publishedAt: noon - hour, summary: 'The light was on time.' }),
    brief({
      name: 'long',
      publishedAt: noon - hour - minute,
      picture: painted('leaves-4'),
      summary: 'You wait all week for it, and then you forget that you are holding the microphone. '.repeat(5),
    }),
  ]),
};
