import type { Translation } from '../../light/key.ts';
import engine from './engine.ts';
import house from './house.ts';
import outside from './outside.ts';
import steps from './steps.ts';
import work from './work.ts';

const words: Translation<'errors'> = { ...house, ...engine, ...outside, ...steps, ...work };
export default words;
