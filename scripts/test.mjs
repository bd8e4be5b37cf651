import { runTypescript } from './lib/run-typescript.mjs';

await runTypescript('./test/main.ts');
