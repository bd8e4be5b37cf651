import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'tag.add'> = {
  title: 'Lägg till tagg',
  help: 'Sätter en tagg på kontakten. En ny tagg skapas.',
  synonyms: 'etikett, märka',
  'input.tag.title': 'Tagg',
};
export default words;
