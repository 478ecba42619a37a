import { describe, expect, it } from 'vitest';
import { cleanMarkup } from '../../utils/text/clean-markup.ts';
import { toEmbeddedPage } from '../../utils/text/embed-pages.ts';

const base = 'https://marshrecord.example/2026/swifts';

/** Cleaned, with the addresses of the test's own site made short. */
const clean = (html: string) => cleanMarkup(html, base).replaceAll('https://marshrecord.example', '');

const card = (address: string, words: string) => `<aside><a href="${address}">${words}</a></aside>`;

describe('what is embedded', () => {
  it.each([
    [
      'a frame',
      '<iframe src="//maps.example/m?a=1" title="Map of the marsh"></iframe>',
      card('https://maps.example/m?a=1', 'Map of the marsh'),
    ],
    [
      'a frame that is sized by its page',
      '<iframe src="https://charts.example/1/" style="width: 0; min-width: 100% !important;" height="400"></iframe>',
      card('https://charts.example/1/', 'Embedded from charts.example'),
    ],
    [
      'a frame without a title',
      '<iframe src="https://www.maps.example/m"></iframe>',
      card('https://www.maps.example/m', 'Embedded from maps.example'),
    ],
    [
      'a frame that waits',
      '<iframe src="about:blank" data-src="https://maps.example/m"></iframe>',
      card('https://maps.example/m', 'Embedded from maps.example'),
    ],
    [
      'a video of a site',
      '<iframe title="YouTube video player" src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
      card('https://www.youtube.com/watch?v=abcdefghijk', 'Video at youtube.com'),
    ],
    [
      'a video',
      '<video controls src="/a.mp4" aria-label="A &lt;swift&gt;">no</video>',
      card('/a.mp4', 'A &lt;swift&gt;'),
    ],
    [
      'a video with a still',
      '<video poster="p.jpg"><source src="/a.webm"><source src="/a.mp4"><p>no</p></video>',
      '<aside><img src="/2026/p.jpg" alt=""><a href="/a.webm">Video at marshrecord.example</a></aside>',
    ],
    ['a recording', '<audio controls><source src="/a.mp3"></audio>', card('/a.mp3', 'Audio at marshrecord.example')],
    [
      'an object',
      '<object data="/a.pdf" type="application/pdf"><p>no</p></object>',
      card('/a.pdf', 'Embedded from marshrecord.example'),
    ],
    [
      'an old player',
      '<object width="4" height="3"><param name="movie" value="https://www.youtube.com/v/abcdefghijk"><embed src="https://www.youtube.com/v/abcdefghijk"></object>',
      card('https://www.youtube.com/watch?v=abcdefghijk', 'Video at youtube.com'),
    ],
    [
      'a plug-in',
      '<embed src="https://player.vimeo.com/video/123">',
      card('https://vimeo.com/123', 'Video at vimeo.com'),
    ],
  ])('is a card for %s', (_what, html, left) => {
    expect(clean(html)).toBe(left);
  });

  it.each([
    [
      'frames that count readers',
      '<iframe src="https://www.googletagmanager.com/ns.html?id=1" height="0" width="0"></iframe>',
    ],
    ['frames that are hidden', '<iframe src="https://a.example/" style="display:none"></iframe>'],
    ['advertisements', '<iframe src="https://ad.doubleclick.net/x"></iframe>'],
    ['what nothing plays any more', '<object data="/a.swf"><embed src="/a.swf"></object>'],
    ['players with nothing to play', '<video>no</video><audio></audio><object></object><iframe></iframe>'],
    ['frames without a page', '<iframe srcdoc="<p>b</p>"></iframe><iframe src="javascript:b"></iframe>'],
  ])('is left out for %s', (_what, html) => {
    expect(clean(`a${html}`)).toBe('a');
  });

  it('stands on lines of its own, and in no link', () => {
    const video = '<iframe src="https://player.vimeo.com/video/1"></iframe>';
    const shown = card('https://vimeo.com/1', 'Video at vimeo.com');
    expect(clean(`<p>a ${video} b</p>`)).toBe(`<p>a </p>${shown} b`);
    expect(clean(`<a href="/x">a${video}</a>`)).toBe(`<a href="/x">a</a>${shown}`);
    expect(clean(`<figure>${video}<figcaption>c</figcaption></figure>`)).toBe(
      `<figure>${shown}<figcaption>c</figcaption></figure>`,
    );
  });

  it('is told from what publishers put aside', () => {
    expect(clean('<aside><h2>Also</h2><ul><li><a href="/a">a</a></ul></aside>')).toBe(
      '<div><h2>Also</h2><ul><li><a href="/a">a</a></li></ul></div>',
    );
    expect(clean('<aside>a</aside>')).toBe('<div>a</div>');
    const shown = card('https://a.example/', 'A');
    expect(clean(shown)).toBe(shown);
    expect(clean('<aside><a href="javascript:a">A</a></aside>')).toBe('<div>A</div>');
  });
});

describe('posts', () => {
  it('stay quotations with their link', () => {
    expect(
      clean(
        '<blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">Swifts!</p>&mdash; Ann ' +
          '<a href="https://twitter.com/ann/status/1?ref_src=x">May 1</a></blockquote>\n<script async src="/w.js"></script>b',
      ),
    ).toBe(
      '<aside><blockquote><p lang="en" dir="ltr">Swifts!</p>— Ann ' +
        '<a href="https://twitter.com/ann/status/1?ref_src=x">May 1</a></blockquote></aside>b',
    );
  });

  it('get a link where they have none', () => {
    expect(
      clean(
        '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ann/video/1"><section>' +
          '<a href="https://www.tiktok.com/@ann?refer=embed">@ann</a> Swifts</section></blockquote>',
      ),
    ).toBe(
      '<aside><blockquote cite="https://www.tiktok.com/@ann/video/1"><div>' +
        '<a href="https://www.tiktok.com/@ann?refer=embed">@ann</a> Swifts</div></blockquote>' +
        '<a href="https://www.tiktok.com/@ann/video/1">Post at tiktok.com</a></aside>',
    );
    expect(
      clean(
        '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/A/?a=1"></blockquote>',
      ),
    ).toBe(card('https://www.instagram.com/p/A/', 'Post at instagram.com'));
  });

  it('are told from other quotations', () => {
    expect(clean('<blockquote class="wp-block-quote" cite="/q">a</blockquote>')).toBe(
      '<blockquote cite="/q">a</blockquote>',
    );
  });
});

describe('toEmbeddedPage', () => {
  it.each([
    ['https://www.youtube.com/embed/abcdefghijk?start=3', 'video', 'https://www.youtube.com/watch?v=abcdefghijk'],
    ['https://www.youtube-nocookie.com/embed/abc_efg-ijk', 'video', 'https://www.youtube.com/watch?v=abc_efg-ijk'],
    [
      'https://www.youtube.com/embed/videoseries?si=a&list=PLabc',
      'video',
      'https://www.youtube.com/playlist?list=PLabc',
    ],
    ['https://player.vimeo.com/video/12?title=0', 'video', 'https://vimeo.com/12'],
    ['https://player.vimeo.com/video/12?a=1&h=3f', 'video', 'https://vimeo.com/12/3f'],
    ['https://www.dailymotion.com/embed/video/x1?autoplay=1', 'video', 'https://www.dailymotion.com/video/x1'],
    ['https://geo.dailymotion.com/player.html?video=x1', 'video', 'https://www.dailymotion.com/video/x1'],
    ['https://player.twitch.tv/?channel=marsh&parent=a', 'video', 'https://www.twitch.tv/marsh'],
    ['https://player.twitch.tv/?video=v12', 'video', 'https://www.twitch.tv/videos/12'],
    ['https://embed.ted.com/talks/ann_reed', 'video', 'https://www.ted.com/talks/ann_reed'],
    [
      'https://www.facebook.com/plugins/video.php?height=3&href=https%3A%2F%2Fwww.facebook.com%2Fmarsh%2Fvideos%2F1%2F',
      'video',
      'https://www.facebook.com/marsh/videos/1/',
    ],
    ['https://open.spotify.com/embed/episode/1a?utm_source=x', 'audio', 'https://open.spotify.com/episode/1a'],
    [
      'https://embed.podcasts.apple.com/us/podcast/a/id1?i=2',
      'audio',
      'https://podcasts.apple.com/us/podcast/a/id1?i=2',
    ],
    [
      'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/ann/marsh',
      'audio',
      'https://soundcloud.com/ann/marsh',
    ],
    [
      'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1',
      'audio',
      'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1',
    ],
    ['https://platform.twitter.com/embed/Tweet.html?dnt=true&id=12', 'post', 'https://x.com/i/status/12'],
    ['https://www.instagram.com/p/A-b/embed/captioned/', 'post', 'https://www.instagram.com/p/A-b/'],
    [
      'https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3k?id=1',
      'post',
      'https://bsky.app/profile/did:plc:abc/post/3k',
    ],
    ['https://social.example/@ann/12/embed', 'post', 'https://social.example/@ann/12'],
    ['https://charts.example/c/1/embed', 'page', 'https://charts.example/c/1/embed'],
    [
      'https://www.youtube.com.evil.example/embed/abcdefghijk',
      'page',
      'https://www.youtube.com.evil.example/embed/abcdefghijk',
    ],
  ])('%s', (player, kind, address) => {
    expect(toEmbeddedPage(player)).toEqual({ address, kind });
  });
});
