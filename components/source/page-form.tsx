import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Radio } from '../parts/radio.tsx';
import { agoOf, numberOf } from '../parts/times.ts';
import type { Panel } from '../state/panel.ts';
import type { Beside, Preview } from '../state/use-page-beside.ts';
import { accessTo } from '../state/use-follow.ts';
import { failureWords } from './failure-words.ts';
import { hostOf } from './source-name.ts';

type Seen = Extract<Beside, { kind: 'seen' }>;

/** Chooses among the feeds of a page and the page itself, and follows with one press. */
export function PageForm({
  seen: { page, previews, readable },
  panel,
  showPreviews,
}: {
  seen: Seen;
  panel: Panel;
  showPreviews: () => void;
}) {
  const { feeds, address: pageAddress, title } = page;
  const isFollowed = (address: string) => panel.sources.some(({ source }) => source.address === address);
  const [chosen, setChosen] = useState(feeds.find(({ address }) => !isFollowed(address))?.address ?? pageAddress);
  const [isBusy, setIsBusy] = useState(false);
  const preview = previews.get(chosen);
  const isPage = chosen === pageAddress && !feeds.some(({ address }) => address === pageAddress);
  const name = isPage ? (title ?? hostOf(pageAddress)) : nameOfFeed(chosen, page, preview);
  const needsAccess = !readable.has(chosen);

  const submit = async (event: Event) => {
    event.preventDefault();
    // Nothing may be awaited before access is asked for, which only a click may do.
    const following = isPage ? watch() : panel.follow([chosen]);
    setIsBusy(true);
    const isHeard = await following;
    setIsBusy(false);
    if (!isHeard) return;
    panel.say(isPage ? `Watching ${name}` : `Following ${name}`);
    panel.navigation.home();
  };
  const watch = async () => {
    if (needsAccess) await accessTo([pageAddress]);
    return panel.worker.ask('watchPage', { address: pageAddress });
  };

  return (
    <form class="page-form" onSubmit={(event) => void submit(event)}>
      <h2>{title ?? hostOf(pageAddress)}</h2>
      <p class="note">{hostOf(pageAddress)}, the page beside this panel</p>
      {feeds.length === 0 && <p class="page-question">This page has no feed. Watch it for changes?</p>}
      <fieldset aria-label="What to follow">
        {feeds.map((feed) => (
          <Radio
            key={feed.address}
            name="page-feed"
            label={<bdi>{nameOfFeed(feed.address, page, previews.get(feed.address))}</bdi>}
            note={
              isFollowed(feed.address) ? 'You follow it already.' : noteOf(feed.address, previews.get(feed.address))
            }
            isChosen={chosen === feed.address}
            onChoose={() => setChosen(feed.address)}
          />
        ))}
        {!feeds.some(({ address }) => address === pageAddress) && (
          <Radio
            name="page-feed"
            label="This page itself"
            note={
              isFollowed(pageAddress)
                ? 'You follow it already.'
                : 'No feed is used. What changes in its text is a story.'
            }
            isChosen={isPage}
            onChoose={() => setChosen(pageAddress)}
          />
        )}
      </fieldset>
      {!isPage && <Latest preview={preview} onShow={showPreviews} />}
      <Button type="submit" look="primary" isDisabled={isBusy || isFollowed(chosen)}>
        {isFollowed(chosen) ? 'Followed already' : isPage ? 'Watch this page' : `Follow ${name}`}
      </Button>
      {needsAccess && !isFollowed(chosen) && (
        <p class="note">
          Your browser will ask once whether Wireside may read {hostOf(chosen)}. It asks without cookies and sends
          nothing about you.
        </p>
      )}
    </form>
  );
}

/** What the feed would bring: its newest headlines. */
function Latest({ preview, onShow }: { preview: Preview | undefined; onShow: () => void }) {
  if (!preview?.ok) {
    return preview?.failure.kind === 'no-permission' ? (
      <Button onPress={onShow}>Show the latest headlines</Button>
    ) : null;
  }
  const { latest, language } = preview.value;
  if (latest.length === 0) return null;
  const now = Date.now();
  return (
    <section class="page-latest">
      <h3>What you would get</h3>
      <ul lang={language}>
        {latest.map(({ words, publishedAt }) => (
          <li key={words}>
            <bdi dir="auto">{words}</bdi>
            {publishedAt !== undefined && <span class="note">{agoOf(publishedAt, now)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const nameOfFeed = (address: string, { feeds, title }: Seen['page'], preview: Preview | undefined): string =>
  (preview?.ok ? preview.value.title : undefined) ??
  feeds.find((feed) => feed.address === address)?.title ??
  title ??
  hostOf(address);

function noteOf(address: string, preview: Preview | undefined): string {
  if (!preview || (!preview.ok && preview.failure.kind === 'no-permission')) return address.replace(/^https?:\/\//, '');
  if (!preview.ok) return failureWords(preview.failure);
  const { stories, rate, latest } = preview.value;
  if (stories === 0) return 'No stories yet';
  const newest = latest[0]?.publishedAt;
  const last = newest === undefined ? '' : `, the latest ${agoOf(newest, Date.now())}`;
  return `${upper(rate ?? `${numberOf(stories)} ${stories === 1 ? 'story' : 'stories'}`)}${last}`;
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
