import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'table.find'> = {
  title: 'Sök i tabell',
  help: 'Hittar raden i en tabell som har ett värde i en kolumn, till exempel en byggnads fastighetsskötare.',
  synonyms: 'uppslag, leta, sök, rad, prislista, kalkylark',
  'input.table.title': 'Tabell',
  'input.column.title': 'Kolumn',
  'input.column.help': 'Lämnas den tom är det kolumnen som rader i tabellen hittas efter, vilket går snabbast.',
  'input.value.title': 'Värde',
  'port.found': 'Hittad',
  'port.none': 'Ingen sådan rad',
};
export default words;
