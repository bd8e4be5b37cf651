import type { Translation } from '../light/key.ts';

const words: Translation<'kinds'> = {
  text: 'text',
  number: 'ett tal',
  bool: 'ja eller nej',
  list: 'en lista',
  moment: 'en tidpunkt',
  span: 'en tidslängd',
  group: 'en grupp av värden',
  nothing: 'ingenting',
  any: 'ett värde',
};
export default words;
