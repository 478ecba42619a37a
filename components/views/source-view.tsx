import { Ellipsis } from 'lucide';
import { useState } from 'preact/hooks';
import { readSourceStories } from '../../utils/store/source-figures.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { say } from '../../utils/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Header } from '../parts/header.tsx';
import { Icon } from '../parts/icon.tsx';
import { sayWith } from '../parts/words.tsx';
import { HealthLine } from '../source/health-line.tsx';
import { RhythmPicture, rhythmWords } from '../source/rhythm-picture.tsx';
import { SourceChoices } from '../source/source-choices.tsx';
import { CheckList, SourceFacts } from '../source/source-facts.tsx';
import { SourceMenu } from '../source/source-menu.tsx';
import { nameOf, plainAddress } from '../source/source-name.ts';
import type { Panel, ViewProps } from '../state/panel.ts';
import { useKeys } from '../state/use-keys.ts';
import { useQuery } from '../state/use-query.ts';
import { useSourceActs } from '../state/use-source-acts.ts';

export function SourceView({ panel }: ViewProps) {
  const { place, back } = panel.navigation;
  useKeys({ back }, true);
  if (place.view !== 'source') return null;
  const followed = panel.byId.get(place.sourceId);
  if (followed) return <SourcePlace key={place.sourceId} panel={panel} followed={followed} />;
  return (
    <div class="view">
      <Header label={say('sources')} onBack={back} />
      <main class="wire form-view" data-view="source">
        <p>{say('noLongerFollowed')}</p>
      </main>
    </div>
  );
}

function SourcePlace({ panel, followed }: { panel: Panel; followed: FollowedSource }) {
  const { navigation, checking, sources } = panel;
  const { source, state } = followed;
  const acts = useSourceActs(panel);
  const [now] = useState(Date.now);
  const [anchor, setAnchor] = useState<HTMLElement>();
  const stories = useQuery(undefined, {
    read: (database) => readSourceStories(database, source.id),
    changes: ['stories', 'statuses'],
    key: source.id,
  });
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const isChecking = checking.underWay.has(source.id) || checking.underWay.has('all');
  const { checks = [], arrivals = [] } = state;
  const address = <bdi>{plainAddress(source.address)}</bdi>;
  const unfollow = () => {
    acts.unfollow(followed);
    navigation.back();
  };
  return (
    <div class="view">
      <Header label={say('sources')} hasOwnTitle onBack={navigation.back}>
        <button
          class="tool"
          type="button"
          aria-haspopup="dialog"
          aria-label={say('more')}
          title={say('more')}
          onClick={({ currentTarget }) => setAnchor(currentTarget)}
        >
          <Icon of={Ellipsis} />
        </button>
      </Header>
      <main class="source-place" data-view="source" data-source={source.id}>
        <h1 tabIndex={-1} data-first-focus>
          <bdi lang={state.language ?? ''}>{nameOf(followed)}</bdi>
        </h1>
        <p class="source-address">
          {source.folder ? sayWith('addressIn', address, source.folder.join(', ')) : address}
        </p>
        <HealthLine {...{ followed, acts, isChecking, now }} />
        {arrivals.length > 0 && (
          <>
            <RhythmPicture {...{ arrivals, now, timeZone }} />
            <p class="rhythm-words">{rhythmWords(arrivals, now, timeZone)}</p>
          </>
        )}
        <SourceFacts {...{ followed, stories, now }} />
        <div class="source-buttons">
          <Button onPress={() => navigation.go({ view: 'river', scope: { of: 'source', sourceId: source.id } })}>
            {say('itsStories')}
          </Button>
          <Button isDisabled={isChecking} onPress={() => acts.check(source.id)}>
            {say('checkNow')}
          </Button>
          <Button onPress={() => acts.choose(source.id, { isPaused: source.choices?.isPaused ? null : true })}>
            {source.choices?.isPaused ? say('resume') : say('pause')}
          </Button>
          {source.formerAddress && <Button onPress={() => acts.moveBack(source.id)}>{say('moveBack')}</Button>}
        </div>
        {checks.length > 0 && <CheckList checks={checks} now={now} />}
        <hr />
        <SourceChoices {...{ followed, acts }} />
        <p class="unfollow">
          <button type="button" onClick={unfollow}>
            {say('stopFollowing')}
          </button>
        </p>
        {anchor && (
          <SourceMenu
            {...{ followed, acts, anchor }}
            all={sources}
            onUnfollow={unfollow}
            onClose={() => setAnchor(undefined)}
          />
        )}
      </main>
    </div>
  );
}
