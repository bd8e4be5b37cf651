import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'contact.setStatus'> = {
  // Set state of contact
  title: 'Ange kontaktens läge',
  // Archives the contact, blocks it, or brings it back. Sends to groups reach only those who are active.
  help: 'Arkiverar kontakten, spärrar den eller tar den tillbaka. Utskick till grupper når bara dem som är aktiva.',
  // archive, block, activate
  synonyms: 'arkivera, spärra, aktivera',
  // State
  'input.status.title': 'Läge',
  // Active
  'input.status.options.active': 'Aktiv',
  // Blocked
  'input.status.options.blocked': 'Spärrad',
  // Archived
  'input.status.options.archived': 'Arkiverad',
};
export default words;
