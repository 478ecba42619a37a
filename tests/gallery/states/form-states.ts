import { hour } from '../../../utils/kernel/duration.ts';
import { fail, succeed } from '../../../utils/kernel/result.ts';
import type { FeedPreview, SeenPage } from '../../../utils/messaging/protocol.ts';
import { noon } from '../../builders/source.ts';
import { readNews } from '../news.ts';
import { until } from '../until.ts';
import type { States } from './state.ts';

const page: SeenPage = {
  address: 'https://pellow-tide.example/',
  title: 'Slow Sky',
  feeds: [
    { address: 'https://pellow-tide.example/all', title: 'All of it' },
    { address: 'https://feeds.example/notes', title: 'Notes' },
  ],
};

const preview: FeedPreview = {
  title: 'Slow Sky',
  language: 'en',
  rate: { kind: 'day', stories: 5 },
  stories: 20,
  latest: [
    { words: 'First light comes four seconds early, and the gulls are told', publishedAt: noon - 2 * hour },
    { words: 'A second cloud for Tuesday', publishedAt: noon - 5 * hour },
    { words: 'Third star from the left renamed' },
  ],
};

const list = `<opml version="2.0"><body><outline text="Coast">
<outline text="The Marsh Record" xmlUrl="https://marshrecord.example/feed.xml"/>
<outline text="Slow Sky" xmlUrl="https://slowsky.example/feed"/></outline>
<outline text="The Pellow Tide" xmlUrl="https://pellow-tide.example/feed.xml"/>
<outline text="A script" xmlUrl="javascript:alert(1)"/></body></opml>`;

async function chooseFile(): Promise<void> {
  const input = (await until('input[type=file]')) as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File([list], 'my list.opml'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await until('.import .button.primary');
}

const contents = () => readNews();

export const formStates: States = {
  add: { title: 'Follow', contents, place: () => ({ view: 'add' }) },
  page: {
    title: 'Follow the page beside',
    contents,
    place: () => ({ view: 'page' }),
    answers: {
      lookAtPage: succeed(page),
      previewFeeds: [succeed(preview), fail({ kind: 'no-permission', host: 'feeds.example' })],
    },
    then: async () => void (await until('.page-latest')),
  },
  'page-without-feed': {
    title: 'A page without a feed',
    contents,
    place: () => ({ view: 'page' }),
    answers: { lookAtPage: succeed({ address: 'https://quay.example/notices', title: 'Notices', feeds: [] }) },
    then: async () => void (await until('.page-form')),
  },
  'page-hidden': {
    title: 'A page that the browser does not show',
    contents,
    place: () => ({ view: 'page' }),
    answers: { lookAtPage: fail({ kind: 'no-access' }) },
    then: async () => void (await until('.notice')),
  },
  import: { title: 'Import and export', contents, place: () => ({ view: 'import' }) },
  'import-preview': {
    title: 'What a file would bring',
    contents,
    place: () => ({ view: 'import' }),
    then: chooseFile,
  },
  settings: { title: 'Settings', contents, place: () => ({ view: 'settings' }) },
};
