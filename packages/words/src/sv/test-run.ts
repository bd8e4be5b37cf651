import type { Translation } from '../light/key.ts';

const words: Translation<'test-run'> = {};
export default words;
