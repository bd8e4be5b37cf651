import { buildIfStale } from '../build/build-if-stale.ts';
import { prismaClient, services, web } from '../build/targets.ts';

/** Vitest runs this once for the project `slow`: two tests that build at once would write over each other. */
export default async function setup(): Promise<void> {
  for (const target of [prismaClient, ...services, web]) await buildIfStale(target);
}
