import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'contact.find'> = {
  // Find contact
  title: 'Hitta kontakt',
  // Finds the contact with a phone number, an e-mail address or an id; from here on the run is about this contact. Nobody is made.
  help: 'Hittar kontakten med ett telefonnummer, en e-postadress eller ett id; från och med nu handlar körningen om den kontakten. Ingen skapas.',
  // person, lookup, search
  synonyms: 'person, sök, slå upp',
  // Phone number, e-mail address or id
  'input.who.title': 'Telefonnummer, e-postadress eller id',
  // Found
  'port.found': 'Hittad',
  // Nobody
  'port.none': 'Ingen',
};
export default words;
