import { useState } from 'preact/hooks';
import { starterPacks, type StarterPack } from '../../utils/sources/starter-packs.ts';
import { Button } from '../parts/button.tsx';
import { Checkbox } from '../parts/checkbox.tsx';
import type { Follow } from '../state/use-follow.ts';

/** Small packs to begin with. Nothing is asked of anyone before the button is pressed. */
export function StarterForm({
  follow,
  isPrimary,
  onFollowed,
}: {
  follow: Follow;
  isPrimary: boolean;
  onFollowed: () => void;
}) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => (isPrimary ? suggested() : new Set()));
  const [isBusy, setIsBusy] = useState(false);
  const addresses = starterPacks.filter(({ name }) => chosen.has(name)).flatMap((pack) => pack.addresses);

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

  return (
    <form class="starter-form" onSubmit={submit}>
      <fieldset>
        <legend>Start with</legend>
        {starterPacks.map((pack) => (
          <Checkbox
            key={pack.name}
            label={<span lang={pack.language}>{pack.name}</span>}
            note={pack.note}
            isChecked={chosen.has(pack.name)}
            onChange={(isChosen) => toggle(pack.name, isChosen)}
          />
        ))}
      </fieldset>
      <Button type="submit" look={isPrimary ? 'primary' : 'outlined'} isDisabled={isBusy || addresses.length === 0}>
        {addresses.length === 0 ? 'Choose a pack' : `Follow ${addresses.length} sources`}
      </Button>
      <p class="note">
        {addresses.length === 0
          ? 'Or paste an address of your own.'
          : `Your browser will ask once for permission to read these ${addresses.length} sites, and no others.`}
      </p>
    </form>
  );
}

/** The first pack, and the one in a language that the reader's browser asks pages for. */
function suggested(): ReadonlySet<string> {
  const spoken = navigator.languages.map((language) => language.split('-', 1)[0]);
  const isSuggested = ({ language }: StarterPack, index: number) => index === 0 || spoken.includes(language);
  return new Set(starterPacks.filter(isSuggested).map(({ name }) => name));
}
