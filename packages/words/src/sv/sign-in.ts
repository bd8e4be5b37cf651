import type { Translation } from '../light/key.ts';

const words: Translation<'sign-in'> = {};
export default words;
