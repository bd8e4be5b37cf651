import type { Translation } from '../light/key.ts';

const words: Translation<'mail'> = {};
export default words;
