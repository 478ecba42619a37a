import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discoverByAddress, discoverFeeds } from '../../utils/feeds/discover-feeds.ts';
import { sitePages } from '../../utils/feeds/site-feeds-table.ts';
import { siteFeeds } from '../../utils/feeds/site-feeds.ts';
import { threadTime } from '../support/thread-time.ts';

const byAddress = (address: string): string[] => discoverByAddress(address).map((feed) => feed.address);
const byPage = (address: string, html: string): string[] => discoverFeeds(html, address).map((feed) => feed.address);

const channel = 'UCharbour-news_0123456aB';
const ofChannel = `https://www.youtube.com/feeds/videos.xml?channel_id=${channel}`;
const ofPlaylist = 'https://www.youtube.com/feeds/videos.xml?playlist_id=PLharbour_news-0123456';

const known: readonly (readonly [address: string, ...feeds: string[]])[] = [
  [`https://www.youtube.com/channel/${channel}`, ofChannel],
  [`https://m.youtube.com/channel/${channel}/videos?view=0`, ofChannel],
  [`http://youtube.com/channel/${channel}/`, ofChannel],
  ['https://www.youtube.com/playlist?list=PLharbour_news-0123456', ofPlaylist],
  ['https://www.youtube.com/watch?v=a1b2c3d4e5f&list=PLharbour_news-0123456&index=2', ofPlaylist],
  ['https://www.reddit.com/', 'https://www.reddit.com/.rss'],
  ['https://www.reddit.com/new/', 'https://www.reddit.com/new/.rss'],
  ['https://www.reddit.com/r/harbours', 'https://www.reddit.com/r/harbours/.rss'],
  ['https://old.reddit.com/r/harbours/new/', 'https://old.reddit.com/r/harbours/new/.rss'],
  ['https://www.reddit.com/r/harbours/top/?sort=top&t=week', 'https://www.reddit.com/r/harbours/top/.rss?t=week'],
  ['https://www.reddit.com/r/harbours+ships/', 'https://www.reddit.com/r/harbours+ships/.rss'],
  ['https://www.reddit.com/r/rss/?utm_source=share', 'https://www.reddit.com/r/rss/.rss'],
  ['https://www.reddit.com/user/a-pilot/', 'https://www.reddit.com/user/a-pilot/.rss'],
  ['https://www.reddit.com/user/a-pilot/submitted/', 'https://www.reddit.com/user/a-pilot/submitted/.rss'],
  ['https://www.reddit.com/user/a-pilot/m/boats/', 'https://www.reddit.com/user/a-pilot/m/boats/.rss'],
  ['https://www.reddit.com/domain/harbour.example/', 'https://www.reddit.com/domain/harbour.example/.rss'],
  [
    'https://www.reddit.com/r/harbours/comments/1abc2d/a_new_crane/',
    'https://www.reddit.com/r/harbours/.rss',
    'https://www.reddit.com/r/harbours/comments/1abc2d/.rss',
  ],
  ['https://github.com/harbour', 'https://github.com/harbour.atom'],
  ['https://github.com/harbour?tab=repositories', 'https://github.com/harbour.atom'],
  [
    'https://github.com/harbour/crane.js',
    ...['releases', 'commits', 'tags'].map((kind) => `https://github.com/harbour/crane.js/${kind}.atom`),
  ],
  [
    'https://github.com/harbour/crane.git',
    ...['releases', 'commits', 'tags'].map((kind) => `https://github.com/harbour/crane/${kind}.atom`),
  ],
  [
    'https://github.com/harbour/crane/issues/12',
    ...['releases', 'commits', 'tags'].map((kind) => `https://github.com/harbour/crane/${kind}.atom`),
  ],
  ['https://github.com/harbour/crane/releases', 'https://github.com/harbour/crane/releases.atom'],
  ['https://github.com/harbour/crane/releases/tag/v1', 'https://github.com/harbour/crane/releases.atom'],
  ['https://github.com/harbour/crane/tags', 'https://github.com/harbour/crane/tags.atom'],
  ['https://github.com/harbour/crane/wiki/Home', 'https://github.com/harbour/crane/wiki.atom'],
  ['https://github.com/harbour/crane/discussions', 'https://github.com/harbour/crane/discussions.atom'],
  ['https://github.com/harbour/crane/commits', 'https://github.com/harbour/crane/commits.atom'],
  ['https://github.com/harbour/crane/commits/fix/arm/', 'https://github.com/harbour/crane/commits/fix/arm.atom'],
  ['https://github.com/harbour/crane/commits/main/a/b.md', 'https://github.com/harbour/crane/commits/main/a/b.md.atom'],
  [
    'https://github.com/harbour/crane/blob/main/README.md',
    'https://github.com/harbour/crane/commits/main/README.md.atom',
    'https://github.com/harbour/crane/releases.atom',
  ],
  ['https://codeberg.org/harbour', 'https://codeberg.org/harbour.atom'],
  [
    'https://codeberg.org/harbour/crane',
    'https://codeberg.org/harbour/crane/releases.atom',
    'https://codeberg.org/harbour/crane.atom',
  ],
  ['https://codeberg.org/harbour/crane/releases', 'https://codeberg.org/harbour/crane/releases.atom'],
  ['https://codeberg.org/harbour/crane/src/branch/main', 'https://codeberg.org/harbour/crane/rss/branch/main'],
  ['https://gitlab.com/harbour/tools/crane/-/tags', 'https://gitlab.com/harbour/tools/crane/-/tags?format=atom'],
  ['https://gitlab.com/harbour/crane/-/commits/main', 'https://gitlab.com/harbour/crane/-/commits/main?format=atom'],
  ['https://bsky.app/profile/harbour.example', 'https://bsky.app/profile/harbour.example/rss'],
  ['https://bsky.app/profile/did:plc:abc123', 'https://bsky.app/profile/did:plc:abc123/rss'],
  ['https://bsky.app/profile/harbour.example/post/3kabc', 'https://bsky.app/profile/harbour.example/rss'],
  ['https://harbour.substack.com', 'https://harbour.substack.com/feed'],
  ['https://harbour.substack.com/p/a-new-crane?utm_campaign=post', 'https://harbour.substack.com/feed'],
  ['https://open.substack.com/pub/harbour/p/a-new-crane', 'https://harbour.substack.com/feed'],
  ['https://medium.com/@a.pilot', 'https://medium.com/feed/@a.pilot'],
  ['https://medium.com/@a.pilot/a-new-crane-0123456789ab', 'https://medium.com/feed/@a.pilot'],
  ['https://medium.com/the-harbour', 'https://medium.com/feed/the-harbour'],
  ['https://medium.com/the-harbour/tagged/cranes', 'https://medium.com/feed/the-harbour/tagged/cranes'],
  ['https://medium.com/tag/rss', 'https://medium.com/feed/tag/rss'],
  ['https://a-pilot.medium.com/', 'https://a-pilot.medium.com/feed'],
  ['https://harbour.tumblr.com/post/123/a-crane', 'https://harbour.tumblr.com/rss'],
  ['https://harbour.tumblr.com/tagged/cranes', 'https://harbour.tumblr.com/tagged/cranes/rss'],
  ['https://www.tumblr.com/harbour/123/a-crane', 'https://harbour.tumblr.com/rss'],
  ['https://www.tumblr.com/blog/view/harbour', 'https://harbour.tumblr.com/rss'],
  ['https://harbour.blogspot.com/2026/05/a-crane.html', 'https://harbour.blogspot.com/feeds/posts/default'],
  ['https://harbour.blogspot.co.uk', 'https://harbour.blogspot.co.uk/feeds/posts/default'],
  ['http://harbour.blogspot.com/search/label/Cranes', 'http://harbour.blogspot.com/feeds/posts/default/-/Cranes'],
  [
    'https://www.flickr.com/photos/12345678@N01/',
    'https://www.flickr.com/services/feeds/photos_public.gne?id=12345678@N01',
  ],
  ['https://www.flickr.com/photos/tags/cranes', 'https://www.flickr.com/services/feeds/photos_public.gne?tags=cranes'],
  [
    'https://www.flickr.com/groups/1234@N20/pool/',
    'https://www.flickr.com/services/feeds/groups_pool.gne?id=1234@N20',
    'https://www.flickr.com/services/feeds/groups_discuss.gne?id=1234@N20',
  ],
  ['https://vimeo.com/harbour', 'https://vimeo.com/harbour/videos/rss'],
  ['https://vimeo.com/user123/videos', 'https://vimeo.com/user123/videos/rss'],
  ['https://vimeo.com/channels/cranes', 'https://vimeo.com/channels/cranes/videos/rss'],
  ['https://vimeo.com/groups/cranes/', 'https://vimeo.com/groups/cranes/videos/rss'],
  ['https://harbour.wordpress.com/2026/05/01/a-crane/', 'https://harbour.wordpress.com/feed/'],
  ['https://dev.to/', 'https://dev.to/feed'],
  ['https://dev.to/a_pilot/a-crane-1a2b', 'https://dev.to/feed/a_pilot'],
  ['https://dev.to/t/rss', 'https://dev.to/feed/tag/rss'],
  ['https://stackoverflow.com/questions/tagged/c%2b%2b', 'https://stackoverflow.com/feeds/tag/c%2b%2b'],
  ['https://boats.stackexchange.com', 'https://boats.stackexchange.com/feeds'],
  ['https://superuser.com/questions', 'https://superuser.com/feeds'],
  ['https://arxiv.org/list/cs.AI/recent', 'https://rss.arxiv.org/rss/cs.AI'],
];

describe('discoverByAddress', () => {
  it.each(known)('knows %s', (address, ...feeds) => {
    expect(byAddress(address)).toEqual(feeds);
    expect(byPage(address, '<p>Please accept our cookies</p>')).toEqual(feeds);
  });

  it.each(known)('takes no feed of %s for a page', (_address, ...feeds) => {
    for (const feed of feeds) expect(byAddress(feed), feed).toEqual([]);
  });

  it.each([
    // Feeds that people follow and that the table does not give.
    'https://www.youtube.com/feeds/videos.xml?user=harbour',
    'https://www.reddit.com/r/harbours.rss',
    'https://www.reddit.com/.rss?feed=0123abc&user=a-pilot',
    'https://old.reddit.com/r/harbours/new.json',
    'https://github.com/a-pilot.private.atom?token=0123abc',
    'https://github.com/harbour/crane/commits/main.atom',
    'https://github.com/harbour/crane/releases/latest/download/appcast.xml',
    'https://github.com/harbour/crane/raw/main/feed',
    'https://gitlab.com/harbour/crane/-/tags?format=atom&feed_token=0123abc',
    'https://codeberg.org/harbour/crane.rss',
    'https://harbour.substack.com/feed/podcast/123.rss',
    'https://medium.com/feed/@a.pilot',
    'https://the-harbour.medium.com/feed',
    'https://harbour.tumblr.com/rss',
    'https://harbour.blogspot.com/atom.xml',
    'https://harbour.blogspot.com/feeds/posts/summary?alt=rss',
    'https://harbour.wordpress.com/?feed=rss2',
    'https://harbour.wordpress.com/2026/05/01/a-crane/feed/',
    'https://api.flickr.com/services/feeds/photos_public.gne?id=12345678@N01&format=rss_200',
    'https://vimeo.com/harbour/videos/rss/',
    'https://dev.to/rss',
    'https://stackoverflow.com/feeds/tag?tagnames=web+or+rss&sort=newest',
    'https://rss.arxiv.org/rss/cs',
  ])('leaves the feed %s alone', (address) => {
    expect(byAddress(address)).toEqual([]);
  });

  it.each([
    // Only its HTML says whose it is, or that there is a feed at all.
    'https://www.youtube.com/@harbour',
    'https://www.youtube.com/c/harbour',
    'https://www.youtube.com/user/harbour',
    'https://www.youtube.com/watch?v=a1b2c3d4e5f',
    'https://www.flickr.com/photos/harbour/',
    'https://harbour.example/@a_pilot',
    'https://harbour.example/tags/cranes',
    'https://harbour.example/category/news/',
    'https://soundcloud.com/harbour',
    'https://podcasts.apple.com/us/podcast/the-harbour/id123456',
    'https://gitlab.com/harbour/crane',
    // Other pages of these sites.
    'https://www.youtube.com/',
    'https://www.youtube.com/feed/subscriptions',
    'https://www.youtube.com/channel/harbour',
    'https://www.youtube.com/playlist?list=WL',
    'https://www.youtube.com/watch?v=a1b2c3d4e5f&list=RDa1b2c3d4e5f',
    'https://www.reddit.com/settings/',
    'https://www.reddit.com/r/harbours/wiki/index',
    'https://www.reddit.com/search/?q=cranes',
    'https://github.com/',
    ...['features', 'topics', 'settings', 'orgs', 'marketplace', 'Pricing'].map((page) => `https://github.com/${page}`),
    'https://github.com/topics/rss',
    'https://github.com/orgs/harbour',
    'https://github.com/sponsors/a-pilot',
    'https://gist.github.com/a-pilot',
    'https://codeberg.org/explore/repos',
    'https://gitlab.com/explore',
    'https://bsky.app/',
    'https://bsky.app/search?q=cranes',
    'https://bsky.app/profile/harbour.example/feed/cranes',
    'https://substack.com/home',
    'https://www.substack.com/@harbour',
    'https://support.substack.com/',
    'https://medium.com/',
    'https://medium.com/about',
    'https://medium.com/p/0123456789ab',
    'https://medium.com/m/signin?redirect=x',
    'https://help.medium.com/hc/en-us',
    'https://www.tumblr.com/explore/trending',
    'https://www.tumblr.com/dashboard',
    'https://assets.tumblr.com/x',
    'https://www.blogspot.com/',
    'https://www.flickr.com/explore',
    'https://www.flickr.com/groups/harbours/',
    'https://vimeo.com/',
    'https://vimeo.com/123456789',
    'https://vimeo.com/channels',
    'https://vimeo.com/ondemand/cranes',
    'https://vimeo.com/watch',
    'https://wordpress.com/pricing/',
    'https://harbour.wordpress.com/category/news/',
    'https://open.spotify.com/show/0123456789',
    'https://dev.to/settings',
    'https://stackoverflow.com/jobs',
    'https://stackoverflow.com/questions/123/why',
    'https://arxiv.org/abs/2601.00001',
    // Not these sites.
    'https://github.com.harbour.example/harbour/crane',
    'https://notreddit.com/r/harbours',
    'https://harbour.example/https://github.com/harbour/crane',
    'https://harbour.example/?u=github.com/harbour/crane',
    'https://tumblr.com.harbour.example/harbour',
  ])('does not answer for %s', (address) => {
    expect(byAddress(address)).toEqual([]);
  });

  it('gives feeds titles to choose by', () => {
    const titles = (address: string) => discoverByAddress(address).map(({ title }) => title);
    expect(titles('https://github.com/harbour/crane')).toEqual(['Releases', 'Commits', 'Tags']);
    expect(titles('https://github.com/harbour/crane/wiki')).toEqual(['Wiki']);
    expect(titles('https://www.reddit.com/r/harbours/comments/1abc2d/x/')).toEqual(['Posts', 'Comments']);
    expect(titles('https://arxiv.org/list/cs.AI/new')).toEqual(['New papers']);
  });

  it('passes no password on', () => {
    expect(byAddress('https://a:b@harbour.tumblr.com/')).toEqual(['https://harbour.tumblr.com/rss']);
  });
});

const mastodon = `<body class='app-body'><div class='app-holder' data-props='{}' id='mastodon'></div>`;
const wordPress = `<link rel="https://api.w.org/" href="https://harbour.example/wp-json/">`;
const substack = '<script defer src="https://substackcdn.com/bundle/static/js/main.js"></script>';
const medium = '<meta property="al:android:package" content="com.medium.reader">';
const gitLab = '<body data-namespace-id="1" data-page="projects:show" data-project="crane">';
const others = 'UCsomeone-else_012345678';

describe('the feeds of a site that only its HTML tells', () => {
  it.each([
    ['https://www.youtube.com/@harbour', `<meta itemprop="identifier" content="${channel}">`],
    ['https://www.youtube.com/c/harbour', `<link rel="canonical" href="https://www.youtube.com/channel/${channel}">`],
    ['https://m.youtube.com/user/harbour', `<script>var x={"externalId":"${channel}"}</script>`],
    [
      'https://www.youtube.com/@harbour/videos',
      `<script>{"channelId":"${others}"},{"externalId":"${channel}"}</script>`,
    ],
    ['https://www.youtube.com/watch?v=a1b2c3d4e5f', `<meta itemprop="channelId" content="${channel}">`],
    [
      'https://www.youtube.com/watch?v=a1b2c3d4e5f&t=9',
      `<script>{"channelId":"${others}"},{"externalChannelId":"${channel}"}</script>`,
    ],
    [
      'https://www.youtube.com/shorts/a1b2c3d4e5f',
      `<script>{"videoDetails":{"channelId":"${channel}"}},{"channelId":"${others}"}</script>`,
    ],
    ['https://www.youtube.com/@harbour', `<link rel="alternate" type="application/rss+xml" href="${ofChannel}">`],
  ])('%s is of the channel that %s names', (address, html) => {
    expect(byPage(address, html)).toEqual([ofChannel]);
  });

  it.each([
    ['https://harbour.example/@a_pilot', mastodon, 'https://harbour.example/@a_pilot.rss'],
    ['https://harbour.example/@a_pilot/112233445566', mastodon, 'https://harbour.example/@a_pilot.rss'],
    ['https://harbour.example/@a_pilot/with_replies', mastodon, 'https://harbour.example/@a_pilot/with_replies.rss'],
    ['https://harbour.example/@a_pilot/tagged/cranes', mastodon, 'https://harbour.example/@a_pilot/tagged/cranes.rss'],
    ['https://harbour.example/tags/cranes', mastodon, 'https://harbour.example/tags/cranes.rss'],
    ['https://letters.harbour.example/p/a-crane', substack, 'https://letters.harbour.example/feed'],
    ['https://stories.harbour.example/a-crane-0123456789ab', medium, 'https://stories.harbour.example/feed'],
    ['https://harbour.example/category/news/', wordPress, 'https://harbour.example/category/news/feed/'],
    ['https://harbour.example/blog/tag/cranes', wordPress, 'https://harbour.example/blog/tag/cranes/feed/'],
    ['https://harbour.example/author/a-pilot/page/3/', wordPress, 'https://harbour.example/author/a-pilot/feed/'],
    ['https://harbour.example/category/news/port/?x=1', wordPress, 'https://harbour.example/category/news/port/feed/'],
    ['https://harbour.example/?cat=3', wordPress, 'https://harbour.example/?cat=3&feed=rss2'],
    [
      'https://harbour.example/blog/?paged=2&tag=cranes',
      wordPress,
      'https://harbour.example/blog/?tag=cranes&feed=rss2',
    ],
    [
      'https://www.flickr.com/photos/harbour/',
      '<script>{"owner":{"nsid":"12345678@N01"}}</script>',
      'https://www.flickr.com/services/feeds/photos_public.gne?id=12345678@N01',
    ],
    [
      'https://soundcloud.com/harbour',
      '<meta property="al:ios:url" content="soundcloud://users:16730">',
      'https://feeds.soundcloud.com/users/soundcloud:users:16730/sounds.rss',
    ],
    [
      'https://podcasts.apple.com/us/podcast/the-harbour/id123456',
      String.raw`<script>{"feedUrl":"https:\/\/pods.harbour.example\/show?a=1\u0026b=2"},{"feedUrl":"https://else.example"}</script>`,
      'https://pods.harbour.example/show?a=1&b=2',
    ],
    [
      'https://podcasts.apple.com/us/podcast/the-harbour/id123456',
      String.raw`<script>{"1":"{\"feedUrl\":\"https://pods.harbour.example/show\\u0026x\"}"}</script>`,
      'https://pods.harbour.example/show&x',
    ],
    [
      'https://harbour.example/podcasts/the-harbour',
      '<script>{"rss_url": "https://pods.harbour.example/show"}</script>',
      'https://pods.harbour.example/show',
    ],
  ])('%s', (address, html, feed) => {
    expect(byPage(address, html)).toEqual([feed]);
  });

  it('are releases and tags of a project on any GitLab', () => {
    for (const address of [
      'https://code.harbour.example/tools/crane',
      'https://code.harbour.example/tools/crane/-/issues',
    ]) {
      expect(byPage(address, gitLab)).toEqual([
        'https://code.harbour.example/tools/crane/-/releases.atom',
        'https://code.harbour.example/tools/crane/-/tags?format=atom',
      ]);
    }
  });

  it.each([
    ['https://www.youtube.com/@harbour', `<script>{"channelId":"${others}"}</script>`],
    ['https://www.youtube.com/@harbour', '<form action="https://consent.youtube.com/save">'],
    ['https://harbour.example/@a_pilot', '<p>Follow us on Mastodon</p>'],
    ['https://harbour.example/@a_pilot@elsewhere.example', mastodon],
    ['https://harbour.example/about', mastodon],
    ['https://harbour.example/a-crane', '<img src="https://substackcdn.com/image/fetch/x.png">'],
    ['https://substack.com/@harbour', substack],
    ['https://medium.com/', medium],
    ['https://harbour.example/a-crane/', wordPress],
    ['https://harbour.example/category/news/', '<img src="/wp-content/uploads/x.png">'],
    ['https://harbour.example/?u=/category/news', wordPress],
    ['https://harbour.example/?p=3', wordPress],
    ['https://soundcloud.com/harbour/a-song', '<meta content="soundcloud://sounds:1">'],
    ['https://open.spotify.com/show/0123456789', '<script>{"url":"https://open.spotify.com"}</script>'],
    ['https://podcasts.apple.com/x', '<script>{"feedUrl":"javascript:alert(1)"}</script>'],
    ['https://harbour.example/', '<script>{"feedUrl":"https://harbour.example/live"}</script>'],
    ['https://code.harbour.example/explore', '<body data-page="explore:projects:index">'],
  ])('%s has none that %s would tell', (address, html) => {
    expect(byPage(address, html)).toEqual([]);
  });

  it('come after those that the page links, each once, and before any anchor', () => {
    const link = (href: string, title: string) =>
      `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`;
    const html = `${wordPress}${link('/comments/feed/', 'Comments')}${link('/feed/', 'Harbour')}<a href="/rss">RSS</a>`;
    const page = 'https://harbour.example/category/news/';
    expect(discoverFeeds(html, page)).toEqual([
      { address: 'https://harbour.example/feed/', title: 'Harbour' },
      { address: 'https://harbour.example/category/news/feed/', title: 'Only these posts' },
      { address: 'https://harbour.example/comments/feed/', title: 'Comments' },
    ]);
    const linked = html + link('https://harbour.example/category/news/feed', 'News');
    expect(discoverFeeds(linked, page).map(({ title }) => title)).toEqual(['Harbour', 'News', 'Comments']);
    expect(byPage(page, `${wordPress}<a href="/rss">RSS</a>`)).toEqual([`${page}feed/`]);
  });

  it('are those of Flickr once where the page links them', () => {
    const html = `<link rel="alternate" type="application/atom+xml" href="https://www.flickr.com/services/feeds/photos_public.gne?id=1@N01&amp;format=atom"><script>{"nsid":"1@N01"}</script>`;
    expect(byPage('https://www.flickr.com/photos/harbour/', html)).toHaveLength(1);
  });

  it('count from the page, whatever its base', () => {
    expect(byPage('https://harbour.example/tags/x', `<base href="https://else.example/">${mastodon}`)).toEqual([
      'https://harbour.example/tags/x.rss',
    ]);
  });
});

describe('hostile pages and addresses', () => {
  const hosts = [
    'youtube.com',
    'www.reddit.com',
    'github.com',
    'x.tumblr.com',
    'medium.com',
    'harbour.example',
    '[::1]:8080',
  ];
  const parts = [
    '/',
    '//',
    '/@',
    '/r',
    '/x',
    '/category',
    '/tags',
    '/-',
    '/commits',
    '/page/1',
    '?',
    '&',
    'list=',
    'cat=1',
    '#',
    '%',
    '%00',
    '..',
    '\\',
    '\u0000',
    'é',
    ':',
    '@',
  ];

  it('never throw, and lead only to the web', () => {
    const html = fc.constantFrom('', mastodon + wordPress + substack, medium + gitLab, '"feedUrl":"http:\\u0000\\"');
    const address = fc
      .tuple(
        fc.constantFrom('https://', 'http://', 'ftp://', 'javascript:', ''),
        fc.constantFrom(...hosts),
        fc.array(fc.constantFrom(...parts), { maxLength: 12 }),
      )
      .map(([scheme, host, path]) => scheme + host + path.join(''));
    fc.assert(
      fc.property(address, html, (page, text) => {
        for (const { address } of [...discoverByAddress(page), ...discoverFeeds(text, page)]) {
          expect(address).toMatch(/^https?:\/\//);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are read in linear time, for each line of the table', () => {
    const pieces = [
      '"feedUrl":"https:',
      'feedUrl\\\\',
      '"channelId":"UC',
      'itemprop="identifier" content="',
      'rel="canonical" href="',
      'id="',
      "content='",
      '"nsid":"1',
      'soundcloud://users:',
      'substackcdn.com/',
      '/wp-content/',
      'data-page="',
    ];
    for (const piece of pieces) {
      const html = piece.repeat(Math.ceil(2_000_000 / piece.length));
      for (const { mark } of sitePages) {
        const start = threadTime();
        mark?.exec(html);
        expect(threadTime() - start, `${mark} ${piece}`).toBeLessThan(500);
      }
    }
    for (const part of [...parts, '/category/x', '/-/tags', '/wiki/', '/page/1', '?cat=', '&list=PL', '/tagged/x']) {
      for (const host of hosts) {
        const address = `https://${host}${part.repeat(1_900 / part.length)}`;
        const start = threadTime();
        siteFeeds(address, mastodon + wordPress + gitLab);
        siteFeeds(`${address}\u0001`, '');
        expect(threadTime() - start, address.slice(0, 60)).toBeLessThan(100);
      }
    }
  });

  it('are not read at all where the address is beyond reason', () => {
    expect(byAddress(`https://github.com/harbour/crane?${'x'.repeat(10_000)}`)).toEqual([]);
  });
});
