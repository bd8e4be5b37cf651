import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'contact.find'> = {
  title: 'Hitta kontakt',
  help: 'Hittar kontakten med ett telefonnummer, en e-postadress eller ett id; från och med nu handlar körningen om den kontakten. Ingen skapas.',
  synonyms: 'person, sök, slå upp',
  'input.who.title': 'Telefonnummer, e-postadress eller id',
  'port.found': 'Hittad',
  'port.none': 'Ingen',
};
export default words;
