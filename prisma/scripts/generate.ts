import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

// `prisma generate` needs no engine, but asks for a path to one: any executable does (its download is out of reach for many networks).
const folder = resolve(import.meta.dirname, '..');
execFileSync('npx', ['prisma', 'generate', '--schema', 'schema'], {
  cwd: folder,
  stdio: process.argv.includes('--quiet') ? 'ignore' : 'inherit',
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
});
