import type { Translation } from '../light/key.ts';

const words: Translation<'notices'> = {};
export default words;
