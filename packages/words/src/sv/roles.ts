import type { Translation } from '../light/key.ts';

const words: Translation<'roles'> = {};
export default words;
