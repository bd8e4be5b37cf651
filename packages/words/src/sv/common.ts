import type { Translation } from '../light/key.ts';

const words: Translation<'common'> = {};
export default words;
