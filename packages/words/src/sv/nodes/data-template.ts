import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'data.template'> = {
  title: 'Skriv text',
  help: 'Sätter ihop en text av värden, för att använda den flera gånger senare.',
  synonyms: 'mall, sätta ihop, koppla, brev, text',
  'input.text.title': 'Text',
  'input.spaces.title': 'Mellanslag och rader',
  'input.spaces.options.keep': 'Behåll som det är skrivet',
  'input.spaces.options.trim': 'Ta bort tomma rader i början och slutet',
  'input.spaces.options.oneLine': 'Lägg allt på en rad',
};
export default words;
