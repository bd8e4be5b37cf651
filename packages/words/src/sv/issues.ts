import type { Translation } from '../light/key.ts';

const words: Translation<'issues'> = {};
export default words;
