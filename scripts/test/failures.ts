import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** A test that failed: where it stands, and what it said. */
export interface Failure {
  name: string;
  message: string;
}

const resultSchema = z.object({ error: z.object({ message: z.string().optional() }).optional() });
const specSchema = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(z.object({ status: z.string(), results: z.array(resultSchema) })),
});
const suiteSchema = z.object({
  specs: z.array(specSchema),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});
const playwrightSchema = z.object({
  suites: z.array(suiteSchema),
  errors: z.array(z.object({ message: z.string().optional() })).default([]),
});
const vitestSchema = z.array(z.object({ name: z.string(), message: z.string() }));

/** What failed in a vitest run, as its reporter wrote it down (failure-reporter.ts). */
export const vitestFailures = (file: string): Failure[] =>
  existsSync(file) ? vitestSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];

/** What failed in a playwright run, also what passed only when repeated, and errors outside of tests. */
export function playwrightFailures(file: string): Failure[] {
  if (!existsSync(file)) return [];
  const { suites, errors } = playwrightSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return [...suites.flatMap(ofSuite), ...errors.map(({ message = '' }) => ({ name: 'playwright', message }))];
}

function ofSuite({ specs, suites = [] }: z.infer<typeof suiteSchema>): Failure[] {
  const here = specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => ({ name: `${file}:${line} › ${title}`, message: results.find(({ error }) => error)?.error?.message ?? '' })),
  );
  return [...here, ...suites.flatMap(ofSuite)];
}

/** The names of all failures with the first lines of what each said, for the end of a long output. */
export const listed = (failures: Failure[], lines = 12): string =>
  failures.map(({ name, message }) => [name, ...message.trimEnd().split('\n').slice(0, lines)].join('\n    ')).join('\n');
