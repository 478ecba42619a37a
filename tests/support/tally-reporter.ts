// A Vitest reporter that writes the run's figures, as JSON, to the file named by WIRESIDE_TALLY.
import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import type { Tally } from './tally.ts';

export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const file = process.env.WIRESIDE_TALLY;
    if (file) writeFileSync(file, JSON.stringify(countTests(modules, unhandledErrors)));
  }
}

/** What went wrong outside a test, in a file that cannot be loaded or after the last test, counts as one that failed. */
function countTests(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): Tally {
  const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
  const suites = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  const brokenSuites = suites.filter((suite) => suite.errors().length > 0);
  const count = (state: string): number => states.filter((each) => each === state).length;
  return {
    passed: count('passed'),
    failed: count('failed') + brokenSuites.length + unhandledErrors.length,
    // A test that never ran, because what goes before it broke, is not a test that passed.
    skipped: count('skipped') + count('pending'),
  };
}
