// Firefox's own remote control, spoken plainly: length-prefixed JSON over a local socket. It needs no driver program,
// and unlike WebDriver through one it reaches the browser's window, and so the sidebar.
import { connect, type Socket } from 'node:net';

export interface Marionette {
  send(command: string, params?: object): Promise<unknown>;
  /** Runs the function in the browser's own window, with all of its rights. It may await. */
  run<Argument, Result>(remote: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>;
  end(): void;
}

interface Answer {
  resolve(value: unknown): void;
  reject(reason: Error): void;
}

interface ScriptOutcome {
  readonly value?: unknown;
  readonly error?: string;
}

/** Connects to a Firefox that listens on the port and opens the session in which everything else is said. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect({ host: '127.0.0.1', port });
  const answers = new Map<number, Answer>();
  let lastId = 0;
  await readFrames(socket, (frame) => {
    const [, id, error, result] = JSON.parse(frame) as [number, number, { message: string } | null, unknown];
    const answer = answers.get(id);
    answers.delete(id);
    if (error) answer?.reject(new Error(error.message));
    else answer?.resolve(result);
  });
  socket.on('close', () => {
    for (const { reject } of answers.values()) reject(new Error('Firefox closed the connection.'));
    answers.clear();
  });

  const send = (command: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (socket.closed) throw new Error('Firefox has closed the connection.');
      const id = ++lastId;
      answers.set(id, { resolve, reject });
      const message = JSON.stringify([0, id, command, params]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });

  const run = async <Argument, Result>(
    remote: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> => {
    const { value } = (await send('WebDriver:ExecuteAsyncScript', {
      script: `const done = arguments[arguments.length - 1];
        (async () => (${remote.toString()})(JSON.parse(arguments[0])))().then(
          (value) => done({ value }), (reason) => done({ error: String(reason) + '\\n' + (reason?.stack ?? '') }));`,
      args: [JSON.stringify(argument ?? null)],
      sandbox: 'system',
      scriptTimeout: 60_000,
    })) as { value: ScriptOutcome };
    if (value.error !== undefined) throw new Error(value.error);
    return value.value as Result;
  };

  await send('WebDriver:NewSession', { capabilities: {} });
  await send('Marionette:SetContext', { value: 'chrome' });
  return { send, run, end: () => socket.destroy() };
}

/** Hands every frame but the greeting to `take`; resolves with the greeting. */
function readFrames(socket: Socket, take: (frame: string) => void): Promise<void> {
  let buffer = Buffer.alloc(0);
  let greeted = false;
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (;;) {
        const colon = buffer.indexOf(':');
        if (colon < 0) return;
        const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
        if (buffer.length < end) return;
        const frame = buffer.subarray(colon + 1, end).toString();
        buffer = buffer.subarray(end);
        if (greeted) take(frame);
        else resolve();
        greeted = true;
      }
    });
  });
}
