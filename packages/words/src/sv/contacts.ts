import type { Translation } from '../light/key.ts';

const words: Translation<'contacts'> = {};
export default words;
