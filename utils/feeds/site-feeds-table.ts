/** What the HTML of a page has when the page is of a certain make, and where it says who it belongs to. */
const marks: Readonly<Record<string, RegExp>> = {
  // What a page says of itself. Its scripts also name the channels of other videos, so that any "channelId" will not do.
  channel:
    /(?:itemprop="(?:identifier|channelId)" content="|rel="canonical" href="https:\/\/www\.youtube\.com\/channel\/|"external(?:Channel)?Id":")(UC[\w-]{22})"/,
  // The player's data on a video come first in its page.
  video: /"channelId":"(UC[\w-]{22})"/,
  // A page that links its feeds has them first, and nothing more needs to be known of it.
  flickr: /photos_public\.gne\?id=|"nsid":"(\d+@N\d+)"/,
  soundcloud: /soundcloud:\/\/users:(\d+)/,
  podcast: /(?:feedUrl|feed_url|rssUrl|rss_url|rssFeed|rssFeedUrl)\\*"\s*:\s*\\*"(https?:[^"\s<>]{1,2000})/,
  mastodon: /\bid=["']?mastodon\b|content=["']Mastodon\b/,
  substack: /substackcdn\.com\/bundle\//,
  medium: /content="com\.medium\.reader"/,
  wordpress: /\bapi\.w\.org\/|content=["']WordPress|\/wp-content\/(?:themes|plugins)\//,
  gitlab: /\bdata-page="projects:/,
};

const host = '[^/?]+';
const name = String.raw`(?<name>[\w-]+)`;
const youTube = String.raw`(?:music\.)?youtube\.com`;
const videos = 'https://www.youtube.com/feeds/videos.xml';
const reddit = String.raw`(?:(?:old|new|np|sh)\.)?reddit\.com`;
const forge = String.raw`(?:github\.com|codeberg\.org|gitea\.com)`;
const gitea = String.raw`(?:codeberg\.org|gitea\.com)`;
const repository = String.raw`(/${name}/[\w.-]+)`;
const flickrId = String.raw`(\d+(?:@|%40)N\d+)`;
const photos = '/services/feeds/photos_public.gne';
const stackExchange = String.raw`(?:(?:[\w.]+\.)?stackexchange|stackoverflow|serverfault|superuser|askubuntu)\.com`;

/**
 * A line for each kind of page, the first that fits being the answer: its address, a "?" and the name of the mark that
 * its HTML must have, if its address says too little, and its feeds as title=address. "_" in a title is a space.
 */
const table = String.raw`
${youTube}/channel/(UC[\w-]{22}) Videos=${videos}?channel_id=$1
${youTube}/(?:playlist|watch)\?(?:.*&)?list=((?:PL|UU|FL|OL)[\w-]{10,}) Playlist=${videos}?playlist_id=$1
youtube\.com/(?:@|c/|user/|shorts/|live/|watch\?) ?channel Videos=${videos}?channel_id=$m
youtube\.com/(?:shorts/|live/|watch\?) ?video Videos=${videos}?channel_id=$m
${reddit}(/(?:r|user)/[\w+-]+)(/comments/\w+) Posts=$1/.rss Comments=$1$2/.rss
${reddit}((?:/r/[\w+-]+)?/(?:top|controversial))/?\?(?:.*&)?(t=\w+) Posts=$1/.rss?$2
${reddit}((?:/r/[\w+-]+|/domain/[\w.-]+)?(?:/(?:hot|new|rising|top|controversial|best|comments))?)$ Posts=$1/.rss
${reddit}(/(?:u|user)/[\w-]+(?:/m/\w+|/submitted|/comments)?)$ Posts=$1/.rss
${forge}(/${name})$ Activity=$1.atom
${forge}(${repository}/(releases|tags))(?:/|$) $4=$1.atom
github\.com(${repository}/(wiki|discussions))(?:/|$) $4=$1.atom
github\.com(${repository}/commits(?:/[^?]+)?)$ Commits=$1.atom
github\.com${repository}/(?:tree|blob)(/[^?]+)$ Commits=$1/commits$3.atom Releases=$1/releases.atom
github\.com${repository}(?:/(?:issues|pulls?|commit|actions|branches)(?:/[^?]*)?)?$ Releases=$1/releases.atom Commits=$1/commits.atom Tags=$1/tags.atom
${gitea}${repository}/(?:src|commits)(/branch/[^?]+)$ Commits=$1/rss$3
${gitea}${repository}$ Releases=$1/releases.atom Activity=$1.atom
gitlab\.com(/[\w./-]+/-/(releases|tags|commits)(?:/[^?]+)?)$ $2=$1?format=atom
${host}(/(?:(?!/-/)[^?])+) ?gitlab Releases=$1/-/releases.atom Tags=$1/-/tags?format=atom
${host}/(@[\w.]+)(/(?:media|with_replies|tagged/[^/?]+))?(?:/|$) ?mastodon Posts=/$1$2.rss
${host}(/tags/[^/?]+)$ ?mastodon Posts=$1.rss
bsky\.app(/profile/[^/?]+)(?:/post/[^/?]+)?$ Posts=$1/rss
open\.substack\.com/pub/([\w-]+) Posts=https://$1.substack.com/feed
${name}\.substack\.com(?:/|$) Posts=/feed
(?!(?:\w+\.)?substack\.com) ?substack Posts=/feed
medium\.com/(@[\w.-]+|tag/[\w-]+|${name}(?:/tagged/[\w-]+)?) Posts=https://medium.com/feed/$1
${name}\.medium\.com(/tagged/[\w-]+)?(?:/|$) Posts=/feed$2
(?!medium\.com) ?medium Posts=/feed
tumblr\.com/(?:blog/(?:view/)?)?${name}(/tagged/[^/?]+)? Posts=https://$1.tumblr.com$2/rss
${name}\.tumblr\.com(/tagged/[^/?]+)?(?:/|$) Posts=$2/rss
[\w-]+\.blogspot\.[a-z.]+/search/label/([^/?]+) Posts=/feeds/posts/default/-/$1
[\w-]+\.blogspot\.[a-z.]+(?:/|$) Posts=/feeds/posts/default
flickr\.com/photos/tags/([^/?&]+) Photos=${photos}?tags=$1
flickr\.com/(?:photos|people)/${flickrId} Photos=${photos}?id=$1
flickr\.com/(?:photos|people)/[\w-]+ ?flickr Photos=${photos}?id=$m
flickr\.com/groups/${flickrId} Photos=/services/feeds/groups_pool.gne?id=$1 Discussions=/services/feeds/groups_discuss.gne?id=$1
vimeo\.com(/(?:channels|groups)/[\w-]+) Videos=$1/videos/rss
vimeo\.com/(?!\d+$)${name}(?:/videos)?$ Videos=/$1/videos/rss
soundcloud\.com/${name}$ ?soundcloud Tracks=https://feeds.soundcloud.com/users/soundcloud:users:$m/sounds.rss
(?:[^?]*podcast|\w*cast\w*\.(?:fm|com)|pca\.st) ?podcast Podcast=$m
dev\.to$ Posts=/feed
dev\.to/t/(\w+) Posts=/feed/tag/$1
dev\.to/${name} Posts=/feed/$1
${stackExchange}(?:/questions)?$ Questions=/feeds
${stackExchange}/questions/tagged/((?:[\w.-]|%2[3bB])+)$ Questions=/feeds/tag/$1
arxiv\.org/list/([\w.-]+) New_papers=https://rss.arxiv.org/rss/$1
${name}\.wordpress\.com(?:/\d{4}/.*)?$ Posts=/feed/
${host}(/(?:[^?]*?/)?(?:category|tag|author)/[^?]+?)(?:/page/\d+)?$ ?wordpress Only_these_posts=$1/feed/
[^?]+\?(?:.*&)?((?:cat|tag|author)=[^&]+) ?wordpress Only_these_posts=?$1&feed=rss2
`;

/** One kind of page of one site. */
export interface SitePage {
  /** Matched against host and path, and then against the same with the query. */
  readonly at: RegExp;
  readonly mark: RegExp | undefined;
  /** Titles and addresses, in which $1 to $9 stand for groups of `at` and $m for that of `mark`. */
  readonly feeds: readonly (readonly [title: string, address: string])[];
}

export const sitePages: readonly SitePage[] = table.trim().split('\n').map(readLine);

function readLine(line: string): SitePage {
  const [at = '', ...rest] = line.split(' ');
  const [mark] = rest[0]?.startsWith('?') ? rest.splice(0, 1) : [];
  return {
    at: new RegExp(`^(?:${at})`),
    mark: mark === undefined ? undefined : marks[mark.slice(1)],
    feeds: rest.map((feed) => {
      const equals = feed.indexOf('=');
      return [feed.slice(0, equals).replaceAll('_', ' '), feed.slice(equals + 1)];
    }),
  };
}
