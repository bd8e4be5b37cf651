import type { Translation } from '../../light/key.ts';
import engine from './engine.ts';
import house from './house.ts';
import steps from './steps.ts';

const words: Translation<'errors'> = { ...house, ...engine, ...steps };
export default words;
