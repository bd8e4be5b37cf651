import type { Translation } from '../light/key.ts';

const words: Translation<'common'> = {
  cancel: 'Avbryt',
  save: 'Spara',
  promise: 'Rita vägen. Signalbox för fram varje meddelande.',
  'ago.now': 'just nu',
  'ago.minutes': 'för {minutes} min sedan',
  'ago.hours': 'för {hours} tim sedan',
  'took.ms': '{ms} ms',
  'took.seconds': '{seconds} s',
  'took.minutes': '{minutes} min',
  'took.hours': '{minutes, plural, =0 {{hours} tim} one {{hours} tim {minutes} min} other {{hours} tim {minutes} min}}',
  'took.days': '{hours, plural, =0 {{days} d} one {{days} d {hours} tim} other {{days} d {hours} tim}}',
  'size.bytes': '{bytes, plural, one {# byte} other {# byte}}',
  'size.kB': '{kB} kB',
  'size.MB': '{MB, number} MB',
  left: '{time} kvar',
  state: 'Status',
  workflow: 'Arbetsflöde',
  name: 'Namn',
  yes: 'Ja',
  no: 'Nej',
  close: 'Stäng',
  'unread.unreachable': 'Det gick inte att nå Signalbox. Kontrollera anslutningen och försök igen.',
  'unread.outdated': 'Sidan är äldre än servern. Läs in den på nytt.',
  'unread.answered': 'Servern svarade {status}. Försök igen om en stund.',
};
export default words;
