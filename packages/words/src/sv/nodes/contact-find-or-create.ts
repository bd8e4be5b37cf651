import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'contact.findOrCreate'> = {
  title: 'Hitta eller skapa kontakt',
  help: 'Hittar kontakten med ett visst telefonnummer eller en viss e-postadress, eller skapar en ny; härifrån handlar körningen om den kontakten.',
  synonyms: 'person, slå upp, söka, ny kontakt, invånare',
  'input.phone.title': 'Telefonnummer eller e-postadress',
  'input.name.title': 'Namn',
  'input.name.help': 'Bara för en ny kontakt.',
};
export default words;
