import type { Translation } from '../light/key.ts';

const words: Translation<'form'> = {};
export default words;
