import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'contact.setStatus'> = {
  title: 'Ange kontaktens läge',
  help: 'Arkiverar kontakten, spärrar den eller tar den tillbaka. Utskick till grupper når bara dem som är aktiva.',
  synonyms: 'arkivera, spärra, aktivera',
  'input.status.title': 'Läge',
  'input.status.options.active': 'Aktiv',
  'input.status.options.blocked': 'Spärrad',
  'input.status.options.archived': 'Arkiverad',
};
export default words;
