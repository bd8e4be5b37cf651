import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'group.add'> = {
  title: 'Lägg till i grupp',
  help: 'Gör kontakten till medlem i en grupp. En ny grupp skapas.',
  synonyms: 'lista, prenumerera, medlem',
  'input.group.title': 'Grupp',
};
export default words;
