import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'group.count'> = {
  title: 'Räkna grupp',
  help: 'Räknar kontakterna i en grupp.',
  synonyms: 'antal, medlemmar, hur många',
  'input.group.title': 'Grupp',
};
export default words;
