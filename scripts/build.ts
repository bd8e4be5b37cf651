import { buildIfStale } from './build/build-if-stale.ts';
import { prismaClient, services, web } from './build/targets.ts';
import { say, sayReady, withProgress } from './lib/say.ts';

// npm run build [NAME ...]: builds what is stale, all or the named targets.
const wanted = process.argv.slice(2);
for (const target of [prismaClient, ...services, web]) {
  if (wanted.length > 0 && !wanted.includes(target.name)) continue;
  const from = performance.now();
  const built = await withProgress(`building ${target.name}`, () => buildIfStale(target));
  sayReady(target.name, from, built ? 'built' : 'is up to date');
}
say('built');
