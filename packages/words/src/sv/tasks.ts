import type { Translation } from '../light/key.ts';

const words: Translation<'tasks'> = {};
export default words;
