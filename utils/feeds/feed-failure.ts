/** Why a document could not be read as a feed. The words for each stand in components/source/failure-words.ts. */
export type FeedFailure =
  | { readonly kind: 'empty-document' }
  | { readonly kind: 'web-page' }
  | { readonly kind: 'json-but-no-feed' }
  | { readonly kind: 'xml-but-no-feed' }
  | { readonly kind: 'not-a-feed' }
  | { readonly kind: 'cut-off-before-any-story' }
  | { readonly kind: 'too-deeply-nested' };
