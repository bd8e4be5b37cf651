import { staleReason } from './lib/install.mjs';
import { runTypescript } from './lib/run-typescript.mjs';

const stale = staleReason();
if (stale) {
  console.log(`  FIX   dependencies   ${stale}: run npm ci --ignore-scripts (npm start does it for you), then npm run doctor again`);
  process.exitCode = 1;
} else {
  await runTypescript('./doctor/main.ts');
}
