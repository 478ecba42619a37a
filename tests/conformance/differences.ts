const resolved = 'relative addresses are resolved, theirs stay';
const ownAddress = 'the story’s own address is taken, where it stands beside that of a proxy that is gone';
const editors = 'the managing editor or web master of a channel speaks for it, theirs is nobody';
const mailAndName = 'an address and a name in one line are told apart';
const podcaster = 'the author that podcasts name for an item is its author';
const feedAuthor = 'authors of a feed stay the feed’s and are not repeated for each item';
const permalink = 'a guid that is an address is the link where there is no other';

/** Where we read the corpus otherwise than the other reader, by document and field, and why. Nothing else may differ. */
export const differences: ReadonlyMap<string, string> = new Map([
  ['atom_entry_1 titles', 'a document of one entry is called by that entry’s title'],
  ['atom_entry_1 authors', 'a document of one entry is by that entry’s authors'],
  ['atom_example_3 links', ownAddress],
  ['atom_mediarss_youtube_1 summaries', 'a description of the video is the summary where the entry has none'],
  ['atom_relative links', resolved],
  ['jsonfeed_elastic_1.1 authors', `“authors” replaces “author” (JSON Feed 1.1); ${feedAuthor}`],
  ['jsonfeed_spec_1 authors', feedAuthor],
  ['rss_0.91_encoding_1 links', 'the host is kept as the publisher spells it'],
  ['rss_0.91_spec_1 authors', editors],
  ['rss_0.92_spec_1 authors', editors],
  ['rss_1.0_example_1 links', resolved],
  ['rss_1.0_spec_2 dates', 'dc:date of the channel counts as its date'],
  ['rss_1.0_spec_2 authors', mailAndName],
  ['rss_2.0_bbc authors', podcaster],
  ['rss_2.0_dbengines dates', 'a year and a month are a date'],
  ['rss_2.0_example_2 authors', editors],
  ['rss_2.0_ghost_1 enclosures', 'the address is kept as the publisher spells it, without a slash at the end'],
  ['rss_2.0_ilgiornale authors', mailAndName],
  ['rss_2.0_ilmessaggero authors', editors],
  ['rss_2.0_nbcny dates', 'a date with “EST” after the offset is a date'],
  ['rss_2.0_nightvale authors', `${editors}; ${podcaster}`],
  ['rss_2.0_relurl_1 authors', mailAndName],
  ['rss_2.0_relurl_2 enclosures', 'an enclosure of an unusual shape is one'],
  ['rss_2.0_rps links', ownAddress],
  ['rss_2.0_spec_1 authors', editors],
  ['rss_2.0_spec_1 links', permalink],
  ['rss_2.0_spiegel authors', podcaster],
  ['rss_2.0_spiegel enclosures', 'the page of a player is no medium where the file itself is named'],
  ['rss_2.0_spreaker authors', podcaster],
]);
