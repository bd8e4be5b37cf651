import type { Translation } from '../../light/key.ts';
import engine from './engine.ts';
import house from './house.ts';
import steps from './steps.ts';
import work from './work.ts';

const words: Translation<'errors'> = { ...house, ...engine, ...steps, ...work };
export default words;
