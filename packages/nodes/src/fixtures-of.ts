import type { NodeFixture } from '@signalbox/flow';
import { fixtures } from './fixtures.gen.ts';

/** The examples of a step type, which the tests run. They stand apart from its facts, for a canvas draws steps without them. */
export const fixturesOf = (type: string): readonly NodeFixture[] => fixtures.get(type) ?? [];
