import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'run.tag'> = {
  title: 'Tagga körningen',
  help: 'Sätter ett värde på körningen, till exempel ett beställningsnummer, som personer och andra steg hittar den med.',
  synonyms: 'etikett, söka, hitta, egenskap, märka',
  'input.name.title': 'Namn',
  'input.value.title': 'Värde',
};
export default words;
