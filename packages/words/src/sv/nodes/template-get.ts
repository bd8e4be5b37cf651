import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'template.get'> = {
  // Get template
  title: 'Hämta mall',
  // Fills a template in for the contact, in their language, so that later steps can say it.
  help: 'Fyller i en mall för kontakten, på kontaktens språk, så att senare steg kan använda den.',
  // text, snippet, language, translation
  synonyms: 'text, mall, språk, översättning',
  // Template
  'input.template.title': 'Mall',
  // As it is written for
  'input.channel.title': 'Skriven för',
  // Language
  'input.language.title': 'Språk',
  // Two letters, such as sv. Empty means the language of the contact. Where the template does not speak it, its usual language is taken.
  'input.language.help': 'Två bokstäver, till exempel sv. Tomt betyder kontaktens språk. Där mallen inte talar det tas dess vanliga språk.',
  // Values of the template
  'input.values.title': 'Mallens värden',
  // No such text
  'port.none': 'Ingen sådan text',
};
export default words;
