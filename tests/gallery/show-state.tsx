// One state of the panel: the real one, over a real store with what the tests' builders put into it.
import { answer, beginAt } from './extension.ts';
import { render } from 'preact';
import { App } from '../../components/app.tsx';
import { readOpening } from '../../components/state/opening.ts';
import { saveSettings } from '../../utils/platform/settings.ts';
import { databaseName } from '../../utils/store/schema.ts';
import { fillStore } from '../builders/fill-store.ts';
import { readChoices } from './choices.ts';
import { states } from './states/index.ts';
import { until } from './until.ts';

const query = new URLSearchParams(location.search);
const state = states[query.get('state') ?? ''];
if (!state) throw new Error(`The gallery has no state “${query.get('state')}”.`);
const { theme, language, density } = readChoices(query);

await new Promise((resolve) => {
  const deleting = indexedDB.deleteDatabase(databaseName);
  deleting.onsuccess = deleting.onerror = resolve;
});
localStorage.clear();
if (state.isOffline) Object.defineProperty(navigator, 'onLine', { value: false });
answer(state.answers ?? {});
await fillStore(state.contents());
await saveSettings({ theme, language, density, ...state.settings });
if (state.place) await beginAt(state.place());
state.before?.();

const root = document.body.appendChild(document.createElement('div'));
render(<App opening={state.opening?.() ?? readOpening()} />, root);
await until('main, .notice');
await state.then?.();
// Counts and pictures come a moment after the first paint.
await new Promise((resolve) => setTimeout(resolve, 350));
await Promise.all([...document.images].filter(isInSight).map((image) => image.decode().catch(() => {})));
document.documentElement.dataset['isShown'] = '';

/** What waits further down, or behind, is not fetched. */
function isInSight(image: HTMLImageElement): boolean {
  const { top, bottom } = image.getBoundingClientRect();
  return image.checkVisibility() && bottom > 0 && top < innerHeight;
}
