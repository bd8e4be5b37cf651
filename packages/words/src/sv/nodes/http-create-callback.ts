import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'http.createCallback'> = {
  title: 'Skapa återanropsadress',
  help: 'Skapar en egen webbadress för körningen; Vänta på något går vidare när ett annat program anropar den.',
  synonyms: 'webhook, vänta, url, fortsätta, callback, länk',
};
export default words;
