import type { Translation } from '../light/key.ts';

const words: Translation<'runs'> = {
  'list.label': 'Lista över körningar',
  'list.loading': 'Läser in körningar',
  'list.unread': 'Körningarna gick inte att läsa',
  'list.noneLikeThis': 'Det finns körningar, eller har funnits, men ingen som passar in.',
  'list.count': '{count, plural, one {# körning} other {# körningar}}, nyast först',
  'list.onPage': '{count} körningar på den här sidan, nyast först',
};
export default words;
