import structure from './structure.ts';
import values from './values.ts';

/** What the compiler finds in a workflow: the sentence of each code, and a third part for each where there are several. */
export default { ...structure, ...values } as const;
