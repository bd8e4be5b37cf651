import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'logic.unlock'> = {
  title: 'Lås upp',
  help: 'Lämnar tillbaka ett lås innan körningen slutar, så att nästa körning i kön går vidare.',
  synonyms: 'mutex, släppa, frigöra',
  'input.key.title': 'Nyckel',
  'input.key.help': 'Låsets nyckel.',
};
export default words;
