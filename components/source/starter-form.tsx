import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { hostOf } from '../../utils/sources/hosts-of.ts';
import { starterPacks, type StarterPack } from '../../utils/sources/starter-packs.ts';
import { say, sayCount, type MessageKey } from '../../utils/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Checkbox } from '../parts/checkbox.tsx';
import type { Everywhere } from '../state/use-everywhere.ts';
import type { Follow } from '../state/use-follow.ts';

/** Small packs to begin with. Nothing is asked of anyone before the button is pressed. */
export function StarterForm({
  follow,
  everywhere: { isHeld, isWanted },
  isPrimary,
  onFollowed,
  children,
}: {
  follow: Follow;
  everywhere: Everywhere;
  isPrimary: boolean;
  onFollowed: () => void;
  /** Stands after the button. */
  children?: ComponentChildren;
}) {
  const near = useMemo(nearPacks, []);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(isPrimary ? near.suggested : []));
  const [isBusy, setIsBusy] = useState(false);
  const addresses = starterPacks.filter(({ name }) => chosen.has(name)).flatMap((pack) => pack.addresses);
  // A publisher may be in several packs.
  const sites = new Set(addresses.map(hostOf)).size;

  const submit = (event: Event) => {
    event.preventDefault();
    // Nothing may be awaited before this: it asks the person for access, which only a click may do.
    const following = follow(addresses);
    setIsBusy(true);
    void following.then((ids) => {
      setIsBusy(false);
      if (ids) onFollowed();
    });
  };
  const toggle = (name: string, isChosen: boolean) => {
    const others = [...chosen].filter((other) => other !== name);
    setChosen(new Set(isChosen ? [...others, name] : others));
  };
  const toCheckbox = (pack: StarterPack) => (
    <Checkbox
      key={pack.name}
      label={pack.by === 'subject' ? subjectOf(pack) : <span lang={pack.language}>{pack.name}</span>}
      note={<bdi lang={pack.language}>{pack.note}</bdi>}
      isChecked={chosen.has(pack.name)}
      onChange={(isChosen) => toggle(pack.name, isChosen)}
    />
  );

  return (
    <form class="starter-form" onSubmit={submit}>
      <fieldset>
        <legend>{say('startWith')}</legend>
        {near.packs.map(toCheckbox)}
      </fieldset>
      <details class="more-packs">
        <summary>{say('morePacks')}</summary>
        {groups.map(({ by, title }) => (
          <fieldset key={by}>
            <legend>{say(title)}</legend>
            {starterPacks.filter((pack) => pack.by === by && !near.packs.includes(pack)).map(toCheckbox)}
          </fieldset>
        ))}
      </details>
      <Button type="submit" look={isPrimary ? 'primary' : 'outlined'} isDisabled={isBusy || addresses.length === 0}>
        {addresses.length === 0 ? say('choosePack') : sayCount('followSources', addresses.length)}
      </Button>
      <p class="note">
        {addresses.length === 0
          ? say('orPaste')
          : isHeld
            ? say('accessHeld')
            : isWanted
              ? say('accessAll')
              : sayCount('accessSites', sites)}
      </p>
      {children}
    </form>
  );
}

const groups = [
  { by: 'subject', title: 'packsBySubject' },
  { by: 'country', title: 'packsByCountry' },
] as const;

/** Packs of a country or a language have their names in that language. */
function subjectOf({ name }: StarterPack): string {
  const key = subjects[name];
  return key ? say(key) : name;
}

const subjects: Readonly<Record<string, MessageKey>> = {
  'World news': 'packWorldNews',
  Technology: 'packTechnology',
  Science: 'packScience',
  Business: 'packBusiness',
  Sport: 'packSport',
  'Books and ideas': 'packBooks',
};

/** So many are shown without asking for more. */
const shownAtFirst = 5;

/** The first pack and those in languages that the reader's browser asks pages for are suggested; some others beside them. */
function nearPacks(): { packs: readonly StarterPack[]; suggested: readonly string[] } {
  const spoken = navigator.languages.map((language) => language.split('-', 1)[0]);
  const suggested = starterPacks.filter(
    ({ language, by }, index) => index === 0 || (by === 'country' && language !== 'en' && spoken.includes(language)),
  );
  const others = starterPacks.filter((pack) => !suggested.includes(pack));
  const packs = [...suggested, ...others.slice(0, Math.max(0, shownAtFirst - suggested.length))];
  return { packs, suggested: suggested.map(({ name }) => name) };
}
