import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'contact.setField'> = {
  // Set field of contact
  title: 'Skriv i kontaktens fält',
  // Writes a value into a field of the contact. An empty value empties the field.
  help: 'Skriver ett värde i ett av kontaktens fält. Ett tomt värde tömmer fältet.',
  // attribute, property, write, update
  synonyms: 'attribut, egenskap, ändra',
  // Field
  'input.field.title': 'Fält',
  // One of the fields of contacts, by its key.
  'input.field.help': 'Ett av kontakternas fält, med dess nyckel.',
  // Value
  'input.value.title': 'Värde',
};
export default words;
