import type { Translation } from '../light/key.ts';

const words: Translation<'canvas'> = {
  'step.off': 'Av',
  'step.notReached': 'nåddes inte',
  'step.noText': 'Ingen text än',
  'step.unknown': 'Okänd stegtyp',
  'step.sent.sms': 'Sms',
  'step.sentParts': '{sent} · {count, plural, one {# del} other {# delar}}',
  'step.label': `{title}{state, select,
    working {, arbetar} waiting {, väntar} done {, klart} failed {, misslyckades} stopped {, stoppades}
    notReached {, nåddes inte} added {, tillagt} removed {, borttaget} changed {, ändrat} other {}}`,
  'frame.label': `{title}, {count, plural, =0 {inget i ramen än} one {# steg i ramen} other {# steg i ramen}}{state, select,
    working {, arbetar} waiting {, väntar} done {, klart} failed {, misslyckades} stopped {, stoppades}
    notReached {, nåddes inte} added {, tillagt} removed {, borttaget} changed {, ändrat} other {}}`,
  'frame.inside': '{count, plural, =0 {inget i ramen än} one {# steg i ramen} other {# steg i ramen}}',
  'frame.open': 'Öppna ramen',
  'frame.close': 'Stäng ramen',
  'frame.openOne': 'Öppna {title}',
  'frame.closeOne': 'Stäng {title}',
  'port.then': 'Sedan',
  'port.gone': '{name} (finns inte längre)',
  'jump.to': 'går vidare vid {title}',
  'jump.none': 'inget steg är valt',
  'issues.errors': '{count, plural, one {# fel} other {# fel}}',
  'issues.warnings': '{count, plural, one {# varning} other {# varningar}}',
  'note.label': 'Anteckning: {text}',
  'note.labelEmpty': 'Anteckning: tom',
  'note.text': 'Anteckningens text',
  'note.write': 'Skriv en anteckning',
  'note.empty': 'Tom anteckning',
  'track.label': 'Spår från {from} till {to}',
  'zoom.out': 'Zooma ut',
  'zoom.in': 'Zooma in',
  'zoom.fit': 'Visa hela arbetsflödet',
  'keys.step':
    'Tryck på Enter eller mellanslag för att välja ett steg. Sedan kan du flytta steget med piltangenterna. Delete tar bort det och Escape avbryter.',
  'keys.stepOnly': 'Tryck på Enter eller mellanslag för att välja ett steg. Delete tar bort det och Escape avbryter.',
  'keys.track': 'Tryck på Enter eller mellanslag för att välja ett spår. Sedan tar Delete bort det och Escape avbryter.',
  'keys.moved':
    'Flyttade det valda steget {direction, select, up {uppåt} down {nedåt} left {åt vänster} right {åt höger} other {}}. Ny plats, x: {x}, y: {y}',
  'waiting.count': '{count, number} väntar',
  'waiting.at': '{count, number} väntar vid {title}',
};
export default words;
