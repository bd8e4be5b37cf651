import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'file.create'> = {
  title: 'Skapa fil',
  help: 'Gör en fil av en text eller av värden. Den sparas i 30 dagar och kan följa med ett e-postmeddelande.',
  synonyms: 'csv, json, bilaga, skriva, spara, rapport',
  'input.name.title': 'Namn',
  'input.name.help': 'Med filändelse.',
  'input.format.title': 'Den är',
  'input.format.options.text': 'Text',
  'input.format.options.csv': 'CSV',
  'input.format.options.json': 'JSON',
  'input.text.title': 'Text',
  'input.value.title': 'Värde',
  'input.value.help': 'För CSV en lista med rader, till exempel den från Rader i tabell eller Lista grupp.',
};
export default words;
