import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'group.count'> = {
  // Count group
  title: 'Räkna grupp',
  // Counts the contacts in a group.
  help: 'Räknar kontakterna i en grupp.',
  // size, members, how many
  synonyms: 'antal, medlemmar, hur många',
  // Group
  'input.group.title': 'Grupp',
};
export default words;
