import type { Translation } from '../light/key.ts';

const words: Translation<'versions'> = {};
export default words;
