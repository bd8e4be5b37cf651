import type { Translation } from '../light/key.ts';

const words: Translation<'workflows'> = {};
export default words;
