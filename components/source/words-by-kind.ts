import { say, type MessageKey } from '../../utils/words/words.ts';

/** What is said of each kind of failure: a message, or one with what is known put in. A new kind does not build without. */
export type WordsByKind<Failure extends { readonly kind: string }> = {
  readonly [Kind in Failure['kind']]: MessageKey | ((failure: Extract<Failure, { kind: Kind }>) => string);
};

export function wordsOf<Failure extends { readonly kind: string }>(
  words: WordsByKind<Failure>,
  failure: Failure,
): string {
  // The table gives each kind a function of that very kind; TypeScript cannot follow the two together.
  const entry = words[failure.kind as Failure['kind']] as MessageKey | ((failure: Failure) => string);
  return typeof entry === 'string' ? say(entry) : entry(failure);
}
