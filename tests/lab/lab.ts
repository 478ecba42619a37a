// `npm run --silent lab -- COMMAND`: the reading of feeds and pages by hand, for people and scripts. One process; pages
// and texts are read in one browser, because the panel reads them in a document.
import './english-words.ts';
import { discoverLines } from './discover-lines.ts';
import { printOutline } from './print-outline.ts';
import { parseLines } from './parse-lines.ts';

const usage = `Usage: npm run --silent lab -- COMMAND
  parse [--resolve]  lines {"file", "url"?, "contentType"?} on standard input; a line of JSON for each: the feed as the
                     wire said it, or why it is none. --resolve makes relative addresses in HTML whole.
  discover           lines {"file", "url"} of pages on standard input; the feeds that each page names
  opml FILE          the outline of an OPML file
  extract            lines {"file", "url", "contentType"?} of pages on standard input; the article of each, as the panel
                     shows it: "html" with captions and cards of other stories, "text" without them
  clean              lines {"html", "baseUrl"} on standard input; what of each text the panel shows
Files may be compressed by gzip.`;

const [command, ...options] = process.argv.slice(2);

// Whoever reads may stop before the end (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

if (command === 'parse' && options.every((option) => option === '--resolve')) {
  await parseLines(process.stdin, process.stdout, { resolves: options.length > 0 });
} else if (command === 'discover' && options.length === 0) {
  await discoverLines(process.stdin, process.stdout);
} else if (command === 'opml' && options.length === 1) {
  process.exitCode = printOutline(options[0] ?? '', process.stdout);
} else if ((command === 'extract' || command === 'clean') && options.length === 0) {
  // What drives the browser is loaded for these alone.
  const lines = command === 'extract' ? import('./extract-lines.ts') : import('./clean-lines.ts');
  const answer = await lines.then((read) => ('extractLines' in read ? read.extractLines : read.cleanLines));
  await answer(process.stdin, process.stdout);
} else {
  console.error(usage);
  process.exitCode = 2;
}
