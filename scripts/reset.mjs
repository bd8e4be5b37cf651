import { runTypescript } from './lib/run-typescript.mjs';

await runTypescript('./start/reset.ts');
