import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../lib/state.ts';
import type { Check, Command } from './run-check.ts';

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
    {
      name: 'biome',
      commands: [tool('@biomejs/biome', 'biome', ['ci', '--colors=off', '--diagnostic-level=warn', '--error-on-warnings'])],
    },
    { name: 'words', commands: [{ file: 'scripts/check-words.ts', args: [] }] },
    { name: 'next typegen', commands: [tool('next', 'next', ['typegen'], join(root, 'apps/web'))] },
    { name: 'tsc', together: 2, commands: typeProjects().map((folder) => tool('typescript', 'tsc', ['--noEmit', '-p', folder])) },
    { name: 'turbo boundaries', commands: [tool('turbo', 'turbo', ['boundaries'], root, { TURBO_TELEMETRY_DISABLED: '1' })] },
    { name: 'knip', commands: [tool('knip', 'knip', ['--no-progress'])] },
  ];
}

/** Every workspace, and the scripts. */
function typeProjects(): string[] {
  const nested = ['apps', 'packages'].flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
  return [...nested, 'prisma', 'temporal', 'scripts', 'tests'].filter((folder) => existsSync(join(root, folder, 'tsconfig.json')));
}

/** A command of an npm package, started through Node itself: works without npx and on every platform. */
function tool(packageName: string, command: string, args: string[], cwd = root, env?: NodeJS.ProcessEnv): Command {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  return { file: join(folder, typeof bin === 'string' ? bin : (bin[command] ?? command)), args, cwd, ...(env ? { env } : {}) };
}

const manifestSchema = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });
