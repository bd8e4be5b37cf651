import type { Translation } from '../light/key.ts';

const words: Translation<'builder'> = {};
export default words;
