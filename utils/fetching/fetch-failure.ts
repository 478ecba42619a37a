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
  /** Back to an address that has led on already. */
  | { readonly kind: 'redirected-in-a-circle' }
  /** From https to http, where anybody on the way could read along and change the news. */
  | { readonly kind: 'redirected-unsafely'; readonly host: string }
  /** Whoever asked wants it no longer. Nothing to save or show. */
  | { readonly kind: 'given-up' }
  /** The host was asked before, perhaps at another address, and wants to be left alone until then: nothing was sent. */
  | { readonly kind: 'host-asks-to-wait'; readonly host: string; readonly retryAt: number }
  /** Any answer but 200, 304 and redirects. `retryAt` is what Retry-After asked for. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAt?: number };
