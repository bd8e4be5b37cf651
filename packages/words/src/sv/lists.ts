import type { Translation } from '../light/key.ts';

const words: Translation<'lists'> = {
  clear: 'Rensa',
  clearFilters: 'Rensa filtren',
  noMatch: 'Inget matchar',
};
export default words;
