import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'data.set'> = {
  title: 'Sätt värden',
  help: 'Räknar ut värden och ger dem namn för senare steg.',
  synonyms: 'variabel, tilldela, beräkna, mall',
  'input.values.title': 'Värden',
};
export default words;
