import type { Translation } from '../light/key.ts';

const words: Translation<'run'> = {};
export default words;
