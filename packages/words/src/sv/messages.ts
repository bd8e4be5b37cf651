import type { Translation } from '../light/key.ts';

const words: Translation<'messages'> = {
  'list.label': 'Lista över meddelanden',
  'list.loading': 'Läser in meddelanden',
  'list.unread': 'Meddelandena gick inte att läsa',
  'list.noneLikeThis': 'Det finns meddelanden, eller har funnits, men inget som passar in.',
  'list.count': '{count, plural, one {# meddelande} other {# meddelanden}}, nyast först',
  'list.onPage': '{count} meddelanden på den här sidan, nyast först',
};
export default words;
