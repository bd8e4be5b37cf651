import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'export.contacts'> = {
  title: 'Exportera kontakter',
  help: 'Skriver kontakter med alla deras fält som en fil, som kan följa med ett e-postmeddelande. Upp till 20 MB.',
  synonyms: 'csv, excel, kalkylblad, ladda ner, rapport, säkerhetskopia',
  'input.group.title': 'Grupp',
  'input.group.help': 'Tom betyder alla kontakter.',
  'input.format.title': 'Filens format',
  'input.format.options.csv': 'CSV',
  'input.format.options.xlsx': 'Excel',
};
export default words;
