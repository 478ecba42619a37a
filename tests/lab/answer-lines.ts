import { once } from 'node:events';
import { stat, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { failureWords } from '../../components/source/failure-words.ts';
import { largestDocument } from '../../utils/fetching/fetch-document.ts';
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

/** Answers each line of questions with one line of JSON, in order, and goes on whatever a line or a file is like. */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (bytes: Uint8Array, question: Question) => Answer,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const question = readQuestion(line);
    const told = question === undefined ? badLine(line) : await answerFile(question, answer);
    const written = output.write(`${JSON.stringify({ file: question?.file ?? null, ...told })}\n`);
    if (!written) await once(output, 'drain');
  }
}

/** Relative paths count from where the person is: npm itself goes to the project's folder. */
export const toPath = (file: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), file);

export const failed = (failure: SourceFailure): Answer => ({
  ok: false,
  failure: { ...failure, message: failureWords(failure) },
});

async function answerFile(question: Question, answer: (bytes: Uint8Array, question: Question) => Answer) {
  const path = toPath(question.file);
  try {
    if ((await stat(path)).size > largestDocument) return failed({ kind: 'too-large', limitBytes: largestDocument });
    return answer(await readFile(path), question);
  } catch (error) {
    return { ok: false, failure: { kind: 'unreadable-file', message: String(error) } } as const;
  }
}

function readQuestion(line: string): Question | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isQuestion = typeof value === 'object' && value !== null && 'file' in value && typeof value.file === 'string';
    return isQuestion ? (value as Question) : undefined;
  } catch {
    return undefined;
  }
}

const badLine = (line: string): Answer => ({
  ok: false,
  failure: { kind: 'bad-line', message: `This line is no JSON object with a "file": ${line.slice(0, 200)}` },
});
