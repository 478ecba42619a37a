import { minute } from '../../utils/kernel/duration.ts';
import type { RefreshTools } from '../../utils/polling/refresh-source.ts';
import type { Begun, PollingTools } from '../../utils/polling/polling-tools.ts';
import { newState, type Source, type SourceId, type SourceState } from '../../utils/sources/source.ts';
import type { Incoming } from '../../utils/stories/to-story.ts';

/** A store in memory, behind the same few functions that polling is handed. */
export function memoryStore(sources: readonly Source[], tools: RefreshTools) {
  const all = new Map(sources.map((source) => [source.id, source]));
  const states = new Map(sources.map((source) => [source.id, newState(source)]));
  const plans: SourceState[] = [];
  const stories: Incoming[] = [];
  let news = 0;
  let signIns = 0;
  const polling: PollingTools = {
    ...tools,
    roundLengthMs: minute,
    onAdded: (_source, _added, { isNews }) => void (isNews && news++),
    store: {
      readSources: async (ids) => ids.flatMap((id) => all.get(id) ?? []),
      beginChecks: async (ids, plan) => {
        const begun = new Map<SourceId, Begun>();
        for (const id of ids) {
          const [source, state] = [all.get(id), states.get(id)];
          if (!source || !state) continue;
          const planned = plan(state);
          if (!planned) continue;
          states.set(id, planned);
          plans.push(planned);
          begun.set(id, { source, state });
        }
        return begun;
      },
      saveState: async (source, state) => void states.set(source.id, state),
      saveRefresh: async ({ id }, state, incoming) => {
        states.set(id, state);
        stories.push(...incoming);
        return { added: incoming.length, edited: 0 };
      },
      moveSource: async (id, address) => {
        const isNew = ![...all.values()].some((source) => source.id !== id && source.address === address);
        const source = all.get(id);
        if (source && isNew) {
          all.set(id, { ...source, address });
          states.set(id, { ...states.get(id)!, nextCheckAt: tools.now() });
        } else all.delete(id);
        return isNew;
      },
      followMove: async ({ id }, address) => {
        const isTaken = [...all.values()].some((source) => source.id !== id && source.address === address);
        if (!isTaken) all.set(id, { ...all.get(id)!, address });
        return !isTaken;
      },
    },
    onSignIn: async () => void signIns++,
  };
  return { polling, states, plans, stories, sources: all, newsCount: () => news, signIns: () => signIns };
}
