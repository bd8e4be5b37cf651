import type { Translation } from '../light/key.ts';

const words: Translation<'home'> = {};
export default words;
