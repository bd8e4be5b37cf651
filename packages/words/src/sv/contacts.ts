import type { Translation } from '../light/key.ts';

const words: Translation<'contacts'> = {
  'list.label': 'Lista över kontakter',
  'list.loading': 'Läser in kontakter',
  'list.unread': 'Kontakterna gick inte att läsa',
  'list.noneLikeThis': 'Det finns kontakter, eller har funnits, men ingen som passar in.',
  'list.count': '{count, plural, one {# kontakt} other {# kontakter}}, nyast först',
  'list.onPage': '{count, plural, one {# kontakt} other {# kontakter}} på den här sidan, nyast först',
  help: 'Personer som du skriver till och personer som har skrivit till dig.',
  'search.label': 'Sök bland kontakter',
  'search.placeholder': 'Namn eller nummer',
  'empty.title': 'Inga kontakter än',
  'empty.help': 'Ett arbetsflöde med steget Hitta eller skapa kontakt lägger till alla som skickar sms hit.',
  'head.number': 'Nummer',
  'head.email': 'E-post',
  'head.tags': 'Taggar',
  'head.groups': 'Grupper',
  'head.added': 'Tillagd',
  noName: 'Inget namn',
  messagesOf: '{name}, meddelanden',
  'head.id': 'Id',
};
export default words;
