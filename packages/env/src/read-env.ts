import type { z } from 'zod';

/** Parses the environment. An empty string counts as unset; the message names keys and reasons, never values. */
export function readEnv<Schema extends z.ZodType>(schema: Schema, source: NodeJS.ProcessEnv = process.env): z.infer<Schema> {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(set);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    (issue) => `  ${issue.path.join('.')}: ${set[String(issue.path[0])] ? issue.message : 'is not set'}`,
  );
  throw new EnvError(`The configuration is not complete. See .env.example for what each key means.\n${lines.join('\n')}`);
}

/** Wrong or missing configuration: nothing can start, the text says which keys to set. */
export class EnvError extends Error {
  readonly code = 'config.invalid';
  override readonly name = 'EnvError';
}
