import type { Translation } from '../light/key.ts';

const words: Translation<'help'> = {};
export default words;
