import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'tag.remove'> = {
  title: 'Ta bort tagg',
  help: 'Tar bort en tagg från kontakten.',
  synonyms: 'etikett, avmärka',
  'input.tag.title': 'Tagg',
};
export default words;
