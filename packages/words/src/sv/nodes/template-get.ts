import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'template.get'> = {
  title: 'Hämta mall',
  help: 'Fyller i en mall för kontakten, på kontaktens språk, så att senare steg kan använda den.',
  synonyms: 'text, mall, språk, översättning',
  'input.template.title': 'Mall',
  'input.channel.title': 'Skriven för',
  'input.language.title': 'Språk',
  'input.language.help': 'Två bokstäver, till exempel sv. Tomt betyder kontaktens språk. Där mallen inte talar det tas dess vanliga språk.',
  'input.values.title': 'Mallens värden',
  'port.none': 'Ingen sådan text',
};
export default words;
