import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../components/article/extract-article.ts';
import { address, harbourPage, linkedData, paragraphs, prose } from './harbour-page.ts';

const [beginning = ''] = paragraphs(1);
const teaser = { summary: `${beginning.slice(0, 110)}…` };
const paid = linkedData({ '@type': 'NewsArticle', isAccessibleForFree: false });

const offer = (start: string, end: string): string => `${start}<p>Already a subscriber? Log in to read.</p>${end}`;

async function reasonOf(html: string, from = address, given: typeof teaser | undefined = teaser): Promise<string> {
  const found = await extractArticle(html, from, given);
  return found.kind === 'none' ? found.reason : found.kind;
}

describe('a page without a full text', () => {
  it.each([
    [
      'no-text',
      'an empty place for a script',
      '<!doctype html><body><div id="root"></div><script src="/app.js"></script><noscript>Please enable JavaScript to use this site.</noscript>',
    ],
    ['no-text', 'nothing at all', ''],
    ['no-text', 'navigation alone', harbourPage({ body: '<div class="loading"></div>' })],
    [
      'consent-wall',
      'a question about cookies',
      '<!doctype html><title>Before you continue</title><body><h1>We value your privacy</h1><p>We and our 812 partners store cookies and process personal data. You may consent, or manage your settings.</p><button>Accept all</button><button>Reject all</button>',
    ],
    [
      'consent-wall',
      'one in German',
      '<!doctype html><title>Zustimmung</title><body><h1>Weiterlesen mit Werbung</h1><p>Mit Ihrer Zustimmung speichern wir und unsere Partner Cookies. Einzelheiten in der Datenschutzerklärung.</p><button>Alle akzeptieren</button>',
    ],
    ['paywall', 'its beginning, which it says is paid for', harbourPage({ head: paid, body: `<p>${beginning}</p>` })],
    [
      'paywall',
      'its beginning and an offer',
      harbourPage({ body: `<p>${beginning}</p><div class="offer"><p>Subscribe to continue reading.</p></div>` }),
    ],
    [
      'paywall',
      'its beginning and an offer in French',
      harbourPage({ body: `<p>${beginning}</p><div class="offer"><p>Cet article est réservé aux abonnés.</p></div>` }),
    ],
    ['too-short', 'its beginning alone', harbourPage({ body: `<p>${beginning.slice(0, 112)}</p>` })],
  ])('is told as %s where it has %s', async (reason, _, html) => {
    expect(await reasonOf(html)).toBe(reason);
  });

  it('is a page of consent by the address where it was', async () => {
    const html =
      '<!doctype html><body><p>Your choices matter to the whole Harbour family of brands and to those around it.</p>';
    expect(await reasonOf(html, 'https://consent.harbour.example/v2/partners?session=1')).toBe('consent-wall');
  });

  it.each([
    ['a long text that is said to be paid for', harbourPage({ head: paid, body: prose(12) })],
    [
      'a short story on a site that sells subscriptions',
      harbourPage({ top: '<p class="offer">Already a subscriber? Sign in to continue.</p>', body: prose(4) }),
    ],
    ...[
      ['header', '<header>', '</header>'],
      ['header by name', '<div class="masthead">', '</div>'],
      ['footer', '<footer>', '</footer>'],
      ['footer by name', '<div id="site-footer">', '</div>'],
    ].map(([part = '', start = '', end = '']) => [
      `a short and whole story on a site whose ${part} sells subscriptions`,
      `<!doctype html><title>Crank</title>${part.startsWith('header') ? offer(start, end) : ''}<article><h1>Crank</h1><p>${beginning}</p></article>${part.startsWith('footer') ? offer(start, end) : ''}`,
    ]),
    [
      'a story below a question about cookies',
      harbourPage({
        body: prose(6),
        after:
          '<div class="cookie-banner"><p>We use cookies. Accept all, or manage your privacy settings. Consent is stored for our partners.</p></div>',
      }),
    ],
    [
      'a story about consent and cookies',
      harbourPage({
        body:
          prose(4) +
          '<p>The court found that consent to cookies was not given, and that privacy had been sold to partners.</p>',
      }),
    ],
  ])('is not %s', async (_, html) => {
    expect(await reasonOf(html)).toBe('text');
  });

  it('needs no teaser to be told', async () => {
    expect(await reasonOf('<p>Hello</p>', address, undefined)).toBe('no-text');
    expect(await reasonOf(harbourPage({}), address, undefined)).toBe('text');
  });
});
