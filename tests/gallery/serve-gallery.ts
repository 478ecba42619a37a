/**
 * The gallery on 127.0.0.1: as it is edited, or built once, which is quicker to load many times. It is never part of the
 * extension. Every name below localhost is this machine to a browser, so that each state can have an origin of its own.
 */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build, createServer, preview, type InlineConfig, type Plugin } from 'vite';
import { paintPicture } from '../support/paint-picture.ts';

const root = join(import.meta.dirname, '..', '..');
const output = join(root, '.output', 'gallery');

export interface GalleryServer {
  readonly port: number;
  close(): Promise<void>;
}

/** What the pages ask for besides modules: painted pictures, and the words of other languages. */
function serveRest(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const picture = /^\/pictures\/([a-z]+-\d+)\.png$/.exec(pathname)?.[1];
  if (picture) return send(response, 'image/png', paintPicture(picture));
  const locale = /^\/_locales\/(\w+)\/messages\.json$/.exec(pathname)?.[1];
  if (locale) {
    return send(response, 'application/json', readFileSync(join(root, 'public', '_locales', locale, 'messages.json')));
  }
  // In place of Vite's own answer to what it does not know, the first page.
  if (pathname.endsWith('.png') || pathname.endsWith('.ico')) return void response.writeHead(404).end();
  return next();
}

function send(response: ServerResponse, type: string, body: Uint8Array): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' }).end(body);
}

const rest: Plugin = {
  name: 'gallery',
  configureServer: ({ middlewares }) => void middlewares.use(serveRest),
  configurePreviewServer: ({ middlewares }) => void middlewares.use(serveRest),
};

const config = {
  configFile: false,
  root: import.meta.dirname,
  cacheDir: join(output, 'cache'),
  publicDir: false,
  logLevel: 'warn',
  plugins: [rest],
  define: { 'import.meta.env.BROWSER': '"chrome"', 'import.meta.env.MANIFEST_VERSION': '3' },
  resolve: { alias: { 'wxt/browser': join(root, 'node_modules/wxt/dist/virtual/mock-browser.mjs') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} satisfies InlineConfig;

const address = { host: '127.0.0.1', allowedHosts: ['.localhost'] };

/** As it is edited. */
export async function serveEdited(port: number): Promise<GalleryServer> {
  // The packages may be linked from another folder.
  const server = await createServer({ ...config, server: { ...address, port, fs: { strict: false } } });
  await server.listen();
  return { port: portOf(server.httpServer?.address()), close: () => server.close() };
}

/** Built once, on any free port. */
export async function serveBuilt(): Promise<GalleryServer> {
  const outDir = join(output, 'site');
  await build({
    ...config,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      minify: false,
      chunkSizeWarningLimit: 5_000,
      rollupOptions: { input: ['index.html', 'state.html'].map((name) => join(import.meta.dirname, name)) },
    },
  });
  const server = await preview({ ...config, build: { outDir }, preview: { ...address, port: 0 } });
  return { port: portOf(server.httpServer.address()), close: () => server.close() };
}

function portOf(bound: AddressInfo | string | null | undefined): number {
  if (typeof bound !== 'object' || !bound) throw new Error('The gallery has no port.');
  return bound.port;
}
