import { once } from 'node:events';
import { stat, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { failureWords } from '../../components/source/failure-words.ts';
import { largestDocument } from '../../utils/fetching/read-answer.ts';
import type { FetchFailure } from '../../utils/fetching/fetch-failure.ts';
import type { SourceFailure } from '../../utils/sources/source.ts';

export interface Question {
  readonly file: string;
  readonly url?: string;
  readonly contentType?: string;
}

/** What is said of a document, beside its file and whether it is well. */
export type Answer =
  | { readonly ok: true; readonly [fact: string]: unknown }
  | { readonly ok: false; readonly failure: { readonly kind: string; readonly message: string } };

type Bytes = Uint8Array<ArrayBuffer>;

/** Answers each line with one line of JSON, in order, whatever the line is like. A line that is no JSON is `undefined`. */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (value: unknown, line: string) => object | Promise<object>,
  { atOnce = 1 }: { atOnce?: number } = {},
): Promise<void> {
  const turns: Promise<void>[] = [];
  let last = Promise.resolve();
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    if (turns.length === atOnce) await turns.shift();
    last = Promise.all([answer(readJson(line), line), last]).then(async ([told]) => {
      if (!output.write(`${JSON.stringify(told)}\n`)) await once(output, 'drain');
    });
    turns.push(last);
  }
  await last;
}

/** Answers each line of questions about a file, which may be compressed by gzip, and goes on whatever the file is like. */
export async function answerFiles(
  input: Readable,
  output: Writable,
  answer: (bytes: Bytes, question: Question) => Answer | Promise<Answer>,
  { toAnswer = failed, atOnce = 1 }: { toAnswer?: (failure: FetchFailure) => Answer; atOnce?: number } = {},
): Promise<void> {
  const answerOne = async (value: unknown, line: string) => {
    if (!isQuestion(value)) return { file: null, ...badLine('This line is no JSON object with a "file"', line) };
    const read = await readDocument(toPath(value.file), toAnswer);
    return { file: value.file, ...('ok' in read ? read : await answer(read.bytes, value)) };
  };
  await answerLines(input, output, answerOne, { atOnce });
}

/** Relative paths count from where the person is: npm itself goes to the project's folder. */
export const toPath = (file: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), file);

export const failed = (failure: SourceFailure): Answer => ({
  ok: false,
  failure: { ...failure, message: failureWords(failure) },
});

export const badLine = (sentence: string, line: string): Answer => ({
  ok: false,
  failure: { kind: 'bad-line', message: `${sentence}: ${line.slice(0, 200)}` },
});

async function readDocument(
  path: string,
  toAnswer: (failure: FetchFailure) => Answer,
): Promise<Answer | { readonly bytes: Bytes }> {
  const tooLarge = () => toAnswer({ kind: 'too-large', limitBytes: largestDocument });
  try {
    if ((await stat(path)).size > largestDocument) return tooLarge();
    const bytes = await readFile(path);
    const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return { bytes: isCompressed ? gunzipSync(bytes, { maxOutputLength: largestDocument }) : bytes };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return tooLarge();
    return { ok: false, failure: { kind: 'unreadable-file', message: String(error) } };
  }
}

const isQuestion = (value: unknown): value is Question =>
  typeof value === 'object' && value !== null && 'file' in value && typeof value.file === 'string';

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
