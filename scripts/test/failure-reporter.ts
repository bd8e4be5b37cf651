import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';
import type { Failure } from './failures.ts';

/** Writes every failure of a vitest run to the file FAILURES_FILE, also errors that belong to no test: those are not in its JSON report. */
export default class FailureReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]) {
    const failures = [...modules.flatMap(ofModule), ...unhandled.map((error) => failure('outside of tests', error))];
    if (process.env.FAILURES_FILE) writeFileSync(process.env.FAILURES_FILE, JSON.stringify(failures));
  }
}

function ofModule(module: TestModule): Failure[] {
  const where = (name: string) => `${module.project.name} ${module.relativeModuleId} › ${name}`;
  const tests = [...module.children.allTests('failed')].flatMap((test: TestCase) =>
    (test.result().errors ?? []).slice(0, 1).map((error) => failure(where(test.fullName), error)),
  );
  const suites = [...module.children.allSuites()].flatMap((suite) => suite.errors().map((error) => failure(where(suite.fullName), error)));
  return [...module.errors().map((error) => failure(where('not loaded'), error)), ...suites, ...tests];
}

/** Of the stack only what is ours: the runner's own frames say nothing. */
const failure = (name: string, { message, stack = '' }: SerializedError): Failure => ({
  name,
  message: [message, ...stack.split('\n').filter((line) => /^\s+at /.test(line) && !line.includes('node_modules'))].join('\n'),
});
