import type { Translation } from '../light/key.ts';

const words: Translation<'try-it'> = {};
export default words;
