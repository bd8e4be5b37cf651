import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../lib/state-paths.ts';
import type { Check, CheckCommand } from './run-check.ts';

/** All checks; what makes generated files comes first, because the others read them. */
export function checks(): Check[] {
  return [
    { name: 'prisma client', commands: [{ file: 'prisma/scripts/generate.ts', args: [] }] },
    {
      name: 'generated files',
      commands: [
        { file: 'scripts/gen.ts', args: ['--check'] },
        { file: 'packages/env/scripts/env-example.ts', args: ['--check'] },
        { file: 'scripts/complete-lockfile.mjs', args: ['--check'] },
      ],
    },
    { name: 'api description', commands: [{ file: 'scripts/check-api.ts', args: [] }] },
    {
      name: 'biome',
      commands: [tool('@biomejs/biome', 'biome', ['ci', '--colors=off', '--diagnostic-level=warn', '--error-on-warnings'])],
    },
    { name: 'channels', commands: [{ file: 'scripts/check-channels.ts', args: [] }] },
    { name: 'words', tells: true, commands: [{ file: 'scripts/check-words.ts', args: [] }] },
    { name: 'next typegen', commands: [tool('next', 'next', ['typegen'], join(root, 'apps/web'))] },
    { name: 'tsc', together: 2, commands: typeProjects.map((project) => tool('typescript', 'tsc', ['--noEmit', '-p', project])) },
    { name: 'turbo boundaries', commands: [tool('turbo', 'turbo', ['boundaries'], root, { TURBO_TELEMETRY_DISABLED: '1' })] },
    { name: 'knip', commands: [tool('knip', 'knip', ['--no-progress'])] },
  ];
}

/** What runs in Node is one program, so that nothing is read twice; what runs in a browser has settings of its own. */
const typeProjects = ['tsconfig.json', 'packages/ui', 'apps/web'];

/** A command of an npm package, started through Node itself: works without npx and on every platform. */
function tool(packageName: string, command: string, args: string[], cwd = root, env?: NodeJS.ProcessEnv): CheckCommand {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  return { file: join(folder, typeof bin === 'string' ? bin : (bin[command] ?? command)), args, cwd, ...(env ? { env } : {}) };
}

const manifestSchema = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });
