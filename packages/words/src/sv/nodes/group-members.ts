import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'group.members'> = {
  title: 'Lista grupp',
  help: 'Listar kontakterna i en grupp, högst 200. Använd För varje för att göra något med var och en av många.',
  synonyms: 'medlemmar, personer, lista',
  'input.group.title': 'Grupp',
  'input.most.title': 'Högst',
};
export default words;
