import type { Translation } from '../light/key.ts';

const words: Translation<'home'> = {
  needsLook: 'Behöver ses över',
  calm: 'Inget behöver dig',
  calmWhy: 'Ingen körning och inget meddelande har misslyckats det senaste dygnet och alla kanaler fungerar.',
  'act.about': '{act}: {text}',
  'channel.text': '{name} skickar inga meddelanden',
  'channel.detail': 'Meddelandena väntar tills den gör det igen.',
  'channel.act': 'Se varför',
  'tasks.text':
    '{more, select, true {Mer än {count} uppgifter väntar på dig} other {{count, plural, one {# uppgift väntar på dig} other {# uppgifter väntar på dig}}}}',
  'tasks.act': 'Svara',
  'failed.text':
    '{more, select, true {Mer än {count} körningar har misslyckats det senaste dygnet} other {{count, plural, one {# körning har misslyckats det senaste dygnet} other {# körningar har misslyckats det senaste dygnet}}}}',
  'failed.act': 'Titta på dem',
  'undelivered.text':
    '{more, select, true {Mer än {count} meddelanden kom inte fram det senaste dygnet} other {{count, plural, one {# meddelande kom inte fram det senaste dygnet} other {# meddelanden kom inte fram det senaste dygnet}}}}',
  'undelivered.act': 'Se varför',
  people: '{names} och {more, plural, one {# person till} other {# personer till}}',
  'waiting.text':
    '{more, select, true {Mer än {count} körningar väntar} other {{count, plural, one {# körning väntar} other {# körningar väntar}}}}',
  'waiting.act': 'Se på vad',
  workflows: '{names} och {more, plural, one {# arbetsflöde} other {# arbetsflöden}} till',
  recent: 'Senaste körningarna',
  allRuns: 'Alla körningar',
  openPhone: 'Öppna övningstelefonen',
  'first.title': 'Första stegen',
  'first.done': '{done} av {all} klara',
  'first.away': 'Lägg undan',
  'first.try': 'Skicka ett sms från övningstelefonen',
  'first.make': 'Skapa ett eget arbetsflöde',
  'first.publish': 'Publicera det',
  'first.run': 'Låt det köra en gång',
  'first.channel': 'Anslut en operatör för att nå riktiga telefoner',
};
export default words;
