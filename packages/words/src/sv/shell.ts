import type { Translation } from '../light/key.ts';

const words: Translation<'shell'> = {};
export default words;
