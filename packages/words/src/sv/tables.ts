import type { Translation } from '../light/key.ts';

const words: Translation<'tables'> = {
  'cell.yes': 'Ja',
  'cell.no': 'Nej',
};
export default words;
