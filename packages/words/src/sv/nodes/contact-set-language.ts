import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'contact.setLanguage'> = {
  title: 'Ange språk',
  help: 'Anger kontaktens språk, som mallar och frågor väljer sina ord efter.',
  synonyms: 'språk, översättning',
  'input.language.title': 'Språk',
  'input.language.help': 'Två bokstäver, till exempel sv. Tomt betyder inget.',
};
export default words;
