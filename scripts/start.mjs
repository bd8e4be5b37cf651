import { runTypescript } from './lib/run-typescript.mjs';

await runTypescript('./start/main.ts');
