import type { Translation } from '../light/key.ts';

const words: Translation<'runs'> = {};
export default words;
