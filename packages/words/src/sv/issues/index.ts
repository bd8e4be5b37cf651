import type { Translation } from '../../light/key.ts';
import structure from './structure.ts';
import values from './values.ts';

const words: Translation<'issues'> = { ...structure, ...values };
export default words;
