import { Morse } from '../parts/morse.tsx';
import { AddressForm } from '../source/address-form.tsx';
import { StarterForm } from '../source/starter-form.tsx';
import type { ViewProps } from '../state/panel.ts';

/** What a person sees before they follow anything. */
export function FirstRunView({ panel: { follow, navigation }, isShown }: ViewProps) {
  return (
    <div class="view" hidden={!isShown}>
      <main class="wire first-run" data-view="first-run">
        <h1>
          <Morse isUpright />
          The news wire beside any page
        </h1>
        <p class="first-words">
          Pick a few sources to begin. Stories are fetched by your own browser and stay on this device. There is no
          account and nobody is told what you read.
        </p>
        <StarterForm follow={follow} isPrimary onFollowed={() => window.scrollTo(0, 0)} />
        <hr />
        <AddressForm
          label="Or paste an address"
          follow={follow}
          onFollowed={() => navigation.go({ view: 'sources' })}
        />
      </main>
    </div>
  );
}
