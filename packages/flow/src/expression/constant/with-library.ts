import { constantOf as worked } from '../expression.ts';

export const constantOf = worked;
/** In a browser it comes later; here it is there already. */
export const bringConstants = (_work: (source: string) => unknown): void => undefined;
