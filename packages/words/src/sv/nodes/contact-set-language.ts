import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'contact.setLanguage'> = {
  // Set language
  title: 'Ange språk',
  // Sets the language of the contact, by which templates and questions choose their words.
  help: 'Anger kontaktens språk, som mallar och frågor väljer sina ord efter.',
  // locale, translation
  synonyms: 'språk, översättning',
  // Language
  'input.language.title': 'Språk',
  // Two letters, such as sv. Empty means none.
  'input.language.help': 'Två bokstäver, till exempel sv. Tomt betyder inget.',
};
export default words;
