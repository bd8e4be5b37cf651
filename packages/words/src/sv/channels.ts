import type { Translation } from '../light/key.ts';

const words: Translation<'channels'> = {};
export default words;
