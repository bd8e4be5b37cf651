import { readFileSync, writeFileSync } from 'node:fs';
import { envExample } from '../src/index.ts';

// `--check` fails when .env.example is stale; without it the file is written.
const file = new URL('../../../.env.example', import.meta.url);
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== envExample()) throw new Error('.env.example is stale: npx tsx packages/env/scripts/env-example.ts');
} else writeFileSync(file, envExample());
