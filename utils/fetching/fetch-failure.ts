/** Why a document could not be fetched. The words for each stand in components/source/failure-words.ts. */
export type FetchFailure =
  | { readonly kind: 'bad-address' }
  | { readonly kind: 'not-http'; readonly scheme: string }
  | { readonly kind: 'has-password' }
  | { readonly kind: 'private-address'; readonly host: string }
  | { readonly kind: 'no-permission'; readonly host: string }
  | { readonly kind: 'offline' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'timed-out'; readonly afterMs: number }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | { readonly kind: 'cut-short' }
  | { readonly kind: 'redirected-too-often' }
  | { readonly kind: 'redirected-nowhere' }
  /** Any answer but 200, 304 and redirects. `retryAt` is what Retry-After asked for. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAt?: number };
