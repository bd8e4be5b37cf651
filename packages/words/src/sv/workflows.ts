import type { Translation } from '../light/key.ts';

const words: Translation<'workflows'> = {
  'list.label': 'Lista över arbetsflöden',
  'list.loading': 'Läser in arbetsflöden',
  'list.unread': 'Arbetsflödena gick inte att läsa',
  'list.noneLikeThis': 'Det finns arbetsflöden, eller har funnits, men inget som passar in.',
  'list.count': '{count, plural, one {# arbetsflöde} other {# arbetsflöden}}, nyast först',
  'list.onPage': '{count} arbetsflöden på den här sidan, nyast först',
};
export default words;
