import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'table.rows'> = {
  title: 'Rader ur tabell',
  help: 'Tar de rader i en tabell som är som du säger, som en lista som senare steg går igenom.',
  synonyms: 'filtrera, lista, fråga, kalkylark, uppslag',
  'input.table.title': 'Tabell',
  'input.where.title': 'Hur raderna är',
  'input.where.help': 'Allt ska stämma. Utan villkor tas alla rader.',
  'input.sort.title': 'Sorterade efter',
  'input.sort.help': 'Lämnas den tom står de som de lades till.',
  'input.order.title': 'Ordning',
  'input.order.options.up': 'Minst först',
  'input.order.options.down': 'Störst först',
  'input.most.title': 'Högst',
  'port.none': 'Inga rader',
};
export default words;
