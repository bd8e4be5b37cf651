import type { Translation } from '../light/key.ts';

const words: Translation<'contacts'> = {
  'list.label': 'Lista över kontakter',
  'list.loading': 'Läser in kontakter',
  'list.unread': 'Kontakterna gick inte att läsa',
  'list.noneLikeThis': 'Det finns kontakter, eller har funnits, men ingen som passar in.',
  'list.count': '{count, plural, one {# kontakt} other {# kontakter}}, nyast först',
  'list.onPage': '{count} kontakter på den här sidan, nyast först',
};
export default words;
