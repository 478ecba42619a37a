import { isSamePlace, type Scope } from '../../utils/sources/scope.ts';
import { say } from '../../utils/words/words.ts';
import { nameOf } from '../source/source-name.ts';
import type { Panel } from '../state/panel.ts';

/** What a scope is called. */
export function scopeWords(scope: Scope, { byId }: Pick<Panel, 'byId'>): string {
  switch (scope.of) {
    case 'all':
      return say('allSources');
    case 'saved':
      return say('saved');
    case 'folder':
      return scope.folder.at(-1) ?? '';
    case 'source': {
      const followed = byId.get(scope.sourceId);
      return followed ? nameOf(followed) : say('allSources');
    }
  }
}

/** Another scope, read in the way of the one that was. */
export const scopeFrom = (before: Scope, to: Scope): Scope =>
  isSamePlace(before, to) ? before : { ...to, ...(before.isUnreadOnly && { isUnreadOnly: true }) };
