import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'table.set'> = {
  title: 'Skriv i tabell',
  help: 'Skriver värden i den rad i en tabell som har ett värde i en kolumn, eller lägger till raden.',
  synonyms: 'skriva, uppdatera, rad, kalkylark, lägga till rad',
  'input.table.title': 'Tabell',
  'input.column.title': 'Kolumn',
  'input.column.help': 'Efter den hittas raden. Lämnas den tom är det kolumnen som rader i tabellen hittas efter.',
  'input.value.title': 'Värde',
  'input.set.title': 'Vad som skrivs',
  'input.set.help': 'Ett tomt värde tömmer cellen.',
  'input.adds.title': 'Lägg till raden om den inte finns',
  'port.none': 'Ingen sådan rad',
};
export default words;
