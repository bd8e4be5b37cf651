import engine from './engine.ts';
import house from './house.ts';
import outside from './outside.ts';
import steps from './steps.ts';
import work from './work.ts';

/** The sentence of each code of an error: what happened, and what to do. A code with several sentences has a third part for each. */
export default { ...house, ...engine, ...outside, ...steps, ...work } as const;
