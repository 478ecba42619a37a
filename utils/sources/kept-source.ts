import { checkAddress } from '../fetching/url-gate.ts';
import {
  newState,
  type KnownSource,
  type Source,
  type SourceChoices,
  type SourceId,
  type SourceState,
} from './source.ts';

/** A source as it is kept apart from the store: what the person chose, and by what it is known before it is read again. */
export interface KeptSource extends Omit<Source, 'unfollowedAt'> {
  readonly title?: string;
  readonly siteLink?: string;
}

export function toKept(
  { unfollowedAt: _unfollowedAt, ...source }: Source,
  { title, siteLink }: Pick<SourceState, 'title' | 'siteLink'>,
): KeptSource {
  return { ...source, ...(title !== undefined && { title }), ...(siteLink !== undefined && { siteLink }) };
}

/** As it is followed, before it is read again. */
export function toKnown({ title, siteLink, ...source }: KeptSource): KnownSource {
  const state = newState(source);
  return {
    source,
    state: { ...state, ...(title !== undefined && { title }), ...(siteLink !== undefined && { siteLink }) },
  };
}

const longestId = 40;
const longestText = 1_000;

/**
 * What somebody says is a kept source, as far as it can be one; undefined without a sound id and address. What a later
 * version may have added is kept as long as it is plain.
 */
export function soundKept(value: unknown): KeptSource | undefined {
  const said = recordOf(value);
  const id = said['id'];
  const address = said['address'];
  if (!isSourceId(id) || typeof address !== 'string' || !checkAddress(address, { isLocal: true }).ok) return undefined;
  const {
    folder,
    choices,
    followedAt,
    position,
    isLocal,
    kind,
    name,
    title,
    siteLink,
    unfollowedAt: _,
    ...more
  } = said;
  return {
    ...onlyPlain(more),
    id,
    address,
    isLocal: isLocal === true,
    ...(kind === 'page' && { kind }),
    followedAt: isTime(followedAt) ? followedAt : 0,
    ...(isTime(position) && { position }),
    ...(isText(name) && { name }),
    ...(isFolder(folder) && { folder }),
    ...(isText(title) && { title }),
    ...(isText(siteLink) && checkAddress(siteLink, { isLocal: true }).ok && { siteLink }),
    ...(choices !== undefined && { choices: soundChoices(choices) }),
  };
}

export const isSourceId = (value: unknown): value is SourceId =>
  typeof value === 'string' && value !== '' && value.length <= longestId && !value.includes('/');

export const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** Also of places in a list, which are such numbers. */
export const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestText;

const isFolder = (value: unknown): value is NonNullable<Source['folder']> =>
  Array.isArray(value) && (value.length === 1 || value.length === 2) && value.every(isText);

function soundChoices(value: unknown): SourceChoices {
  const { interval, fullText, ...more } = recordOf(value);
  return {
    ...Object.fromEntries(Object.entries(onlyPlain(more)).filter(([, choice]) => typeof choice === 'boolean')),
    ...(isTime(interval) && interval > 0 && { interval }),
    ...((fullText === 'always' || fullText === 'never') && { fullText }),
  };
}

const onlyPlain = (said: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(said)
      .slice(0, 20)
      .filter(([, value]) => typeof value === 'boolean' || isTime(value) || isText(value)),
  );
