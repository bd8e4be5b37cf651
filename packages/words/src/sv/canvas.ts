import type { Translation } from '../light/key.ts';

const words: Translation<'canvas'> = {};
export default words;
