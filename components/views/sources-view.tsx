import { AddressForm } from '../source/address-form.tsx';
import { SourceRow } from '../source/source-row.tsx';
import { troubleOf } from '../source/state-words.ts';
import { UnfollowedRow } from '../source/unfollowed-row.tsx';
import { Header } from '../parts/header.tsx';
import { numberOf } from '../parts/times.ts';
import type { Panel, ViewProps } from '../state/panel.ts';
import { useKeys } from '../state/use-keys.ts';
import { useUnfollowing, type Row } from '../state/use-unfollowing.ts';

export function SourcesView({ panel }: ViewProps) {
  const { sources, follow, navigation } = panel;
  const { rows, unfollow, restore } = useUnfollowing(panel);
  const troubled = rows.filter(({ followed }) => troubleOf(followed.state));
  const well = rows.filter(({ followed }) => !troubleOf(followed.state));
  const listProps = { panel, unfollow, restore };
  useKeys({ Escape: navigation.back, u: navigation.back }, true);
  return (
    <div class="view">
      <Header label="Sources" onBack={navigation.back} />
      <main class="wire sources" data-view="sources">
        <AddressForm label="Follow a site or feed" follow={follow} isPrimary onFollowed={() => window.scrollTo(0, 0)} />
        <p class="source-summary" role="status">
          {summaryWords(sources.length, sources.filter(({ state }) => troubleOf(state)).length)}
        </p>
        {troubled.length > 0 && <SourceList title="Needs a look" rows={troubled} {...listProps} />}
        {well.length > 0 && <SourceList title="Following" rows={well} {...listProps} />}
      </main>
    </div>
  );
}

function SourceList({
  title,
  rows,
  panel,
  unfollow,
  restore,
}: { title: string; rows: readonly Row[]; panel: Panel } & Pick<
  ReturnType<typeof useUnfollowing>,
  'unfollow' | 'restore'
>) {
  return (
    <section>
      <h2 class="list-title">
        {title} <span>{numberOf(rows.length)}</span>
      </h2>
      <ul class="source-list">
        {rows.map(({ followed, isUnfollowed }) =>
          isUnfollowed ? (
            <UnfollowedRow key={followed.source.id} followed={followed} onUndo={() => restore(followed)} />
          ) : (
            <SourceRow key={followed.source.id} {...{ followed, panel }} onUnfollow={() => unfollow(followed)} />
          ),
        )}
      </ul>
    </section>
  );
}

function summaryWords(total: number, inTrouble: number): string {
  if (total === 0) return 'You follow nothing yet.';
  const sources = total === 1 ? '1 source.' : `${numberOf(total)} sources.`;
  if (inTrouble === 0) return total === 1 ? `${sources} It is well.` : `${sources} All are well.`;
  const well = total - inTrouble;
  return `${sources} ${well} ${well === 1 ? 'is' : 'are'} well, ${inTrouble} ${inTrouble === 1 ? 'needs' : 'need'} a look.`;
}
