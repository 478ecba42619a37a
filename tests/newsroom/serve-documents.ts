import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { startFeedServer } from '../support/feed-server.ts';
import type { ServedFeeds } from './served-feed.ts';

/** Serves every feed document found in a folder and below it, byte for byte, under its relative path. */
export async function startDocumentServer(dir: string): Promise<ServedFeeds> {
  const files = (await readdir(dir, { recursive: true })).filter(isFeedDocument).sort();
  const server = await startFeedServer();
  const feeds = files.map((file) => {
    const path = `/${file.split(sep).map(encodeURIComponent).join('/')}`;
    server.set(path, { body: () => readFile(join(dir, file)) });
    return { name: file, address: server.origin + path, language: 'und' };
  });
  return { origin: server.origin, feeds, server, close: server.close };
}

/** What a parser is expected to make of a document lies beside it and is no feed. */
const isFeedDocument = (file: string) => /\.(xml|json|rss|atom|rdf)$/i.test(file) && !/\.expected\.json$/i.test(file);
