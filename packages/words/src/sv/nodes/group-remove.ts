import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'group.remove'> = {
  title: 'Ta bort från grupp',
  help: 'Avslutar kontaktens medlemskap i en grupp.',
  synonyms: 'lista, avsluta prenumeration, lämna',
  'input.group.title': 'Grupp',
};
export default words;
