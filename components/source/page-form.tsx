import { useState } from 'preact/hooks';
import type { PublishingRate } from '../../utils/sources/publishing-rate.ts';
import { say, sayCount } from '../../utils/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Radio } from '../parts/radio.tsx';
import { agoOf } from '../parts/times.ts';
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
    panel.say(say(isPage ? 'watchingOne' : 'followingOne', name));
    panel.navigation.home();
  };
  const watch = async () => {
    if (needsAccess) await accessTo([pageAddress]);
    return panel.worker.ask('watchPage', { address: pageAddress });
  };

  return (
    <form class="page-form" onSubmit={(event) => void submit(event)}>
      <h2>{title ?? hostOf(pageAddress)}</h2>
      <p class="note">{say('pageBeside', hostOf(pageAddress))}</p>
      {feeds.length === 0 && <p class="page-question">{say('pageWithoutFeed')}</p>}
      <fieldset aria-label={say('whatToFollow')}>
        {feeds.map((feed) => (
          <Radio
            key={feed.address}
            name="page-feed"
            label={<bdi>{nameOfFeed(feed.address, page, previews.get(feed.address))}</bdi>}
            note={isFollowed(feed.address) ? say('followedAlready') : noteOf(feed.address, previews.get(feed.address))}
            isChosen={chosen === feed.address}
            onChoose={() => setChosen(feed.address)}
          />
        ))}
        {!feeds.some(({ address }) => address === pageAddress) && (
          <Radio
            name="page-feed"
            label={say('pageItself')}
            note={isFollowed(pageAddress) ? say('followedAlready') : say('pageItselfNote')}
            isChosen={isPage}
            onChoose={() => setChosen(pageAddress)}
          />
        )}
      </fieldset>
      {!isPage && <Latest preview={preview} onShow={showPreviews} />}
      <Button type="submit" look="primary" isDisabled={isBusy || isFollowed(chosen)}>
        {isFollowed(chosen) ? say('isFollowed') : isPage ? say('watchPage') : say('followOne', name)}
      </Button>
      {needsAccess && !isFollowed(chosen) && <p class="note">{say('pageAccess', hostOf(chosen))}</p>}
    </form>
  );
}

/** What the feed would bring: its newest headlines. */
function Latest({ preview, onShow }: { preview: Preview | undefined; onShow: () => void }) {
  if (!preview?.ok) {
    return preview?.failure.kind === 'no-permission' ? <Button onPress={onShow}>{say('showHeadlines')}</Button> : null;
  }
  const { latest, language } = preview.value;
  if (latest.length === 0) return null;
  const now = Date.now();
  return (
    <section class="page-latest">
      <h3>{say('whatYouWouldGet')}</h3>
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
  if (stories === 0) return say('noStoriesYet');
  const newest = latest[0]?.publishedAt;
  const words = rate ? rateWords(rate) : sayCount('storyCount', stories);
  return newest === undefined ? words : say('withLatest', words, agoOf(newest, Date.now()));
}

function rateWords(rate: PublishingRate): string {
  if (rate.kind === 'silent') return say('nothingForMonths');
  if (rate.kind === 'seldom') return say('lessThanAMonth');
  return sayCount(rates[rate.kind], rate.stories);
}

const rates = { day: 'rateADay', week: 'rateAWeek', month: 'rateAMonth' } as const;
