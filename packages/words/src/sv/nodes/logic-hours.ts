import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'logic.hours'> = {
  title: 'Öppettider',
  help: 'Går en av två vägar efter dag och tid, eller håller kvar körningen tills det är öppet.',
  synonyms: 'kontorstid, schema, tyst, helgdag, skjuta upp, helg, arbetstid',
  'input.windows.title': 'Öppet',
  'input.windows.help': 'En tid som slutar innan den börjar fortsätter in på nästa dag.',
  'input.calendar.title': 'Kalender',
  'input.calendar.help': 'På dess dagar är inget öppet. På halvdagar är det stängt från den tiden.',
  'input.closed.title': 'Stängt',
  'input.closed.help': 'Fler dagar då inget är öppet.',
  'input.mode.title': 'När det är stängt',
  'input.mode.options.branch': 'går körningen en annan väg',
  'input.mode.options.hold': 'väntar körningen tills det öppnar',
  'input.zone.title': 'Tidszon',
  'input.zone.options.account': 'Kontots',
  'input.zone.options.contact': 'Kontaktens',
  'input.zone.options.named': 'Den här',
  'input.timeZone.title': 'Vilken tidszon',
  'port.inside': 'Öppet',
  'port.outside': 'Stängt',
};
export default words;
