import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'group.members'> = {
  // List group
  title: 'Lista grupp',
  // Lists the contacts in a group, up to 200 of them. To do something with each of many, use For each.
  help: 'Listar kontakterna i en grupp, högst 200. Använd För varje för att göra något med var och en av många.',
  // members, people, list
  synonyms: 'medlemmar, personer, lista',
  // Group
  'input.group.title': 'Grupp',
  // At most
  'input.most.title': 'Högst',
};
export default words;
