// Runs a program for as long as the process that asked for it lives: `node run-guarded.ts <program> [arguments]`, alone
// in a process group. When its standard input closes, for whatever reason, even a kill, the whole group is ended.
import { spawn, spawnSync } from 'node:child_process';

const [program = '', ...programArguments] = process.argv.slice(2);
const child = spawn(program, programArguments, { stdio: 'ignore' });
child.on('error', () => process.exit(127));
child.on('exit', (code) => process.exit(code ?? 1));

process.stdin.resume();
process.stdin.on('close', () => {
  if (process.platform !== 'win32') process.kill(-process.pid, 'SIGKILL');
  else if (child.pid !== undefined) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  process.exit();
});
