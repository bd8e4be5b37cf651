import type { Translation } from '../light/key.ts';

const words: Translation<'messages'> = {};
export default words;
