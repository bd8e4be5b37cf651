import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'contact.setField'> = {
  title: 'Skriv i kontaktens fält',
  help: 'Skriver ett värde i ett av kontaktens fält. Ett tomt värde tömmer fältet.',
  synonyms: 'attribut, egenskap, ändra',
  'input.field.title': 'Fält',
  'input.field.help': 'Ett av kontakternas fält, med dess nyckel.',
  'input.value.title': 'Värde',
};
export default words;
