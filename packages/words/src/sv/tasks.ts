import type { Translation } from '../light/key.ts';

const words: Translation<'tasks'> = {
  'list.label': 'Lista över uppgifter',
  'list.loading': 'Läser in uppgifter',
  'list.unread': 'Uppgifterna gick inte att läsa',
  'list.noneLikeThis': 'Det finns uppgifter, eller har funnits, men ingen som passar in.',
  'list.count': '{count, plural, one {# uppgift} other {# uppgifter}}, nyast först',
  'list.onPage': '{count} uppgifter på den här sidan, nyast först',
};
export default words;
