import type { Translation } from '../light/key.ts';

const words: Translation<'lists'> = {};
export default words;
