import type { Translation } from '../light/key.ts';

const words: Translation<'home'> = {
  needsLook: 'Behöver ses över',
  calm: 'Inget behöver dig',
  calmWhy: 'Ingen körning har misslyckats det senaste dygnet och alla kanaler fungerar.',
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
  'waiting.text':
    '{more, select, true {Mer än {count} körningar väntar} other {{count, plural, one {# körning väntar} other {# körningar väntar}}}}',
  'waiting.act': 'Se på vad',
  workflows: '{names} och {more} arbetsflöden till',
  recent: 'Senaste körningarna',
  allRuns: 'Alla körningar',
  openPhone: 'Öppna övningstelefonen',
};
export default words;
