import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'logic.lock'> = {
  title: 'Lås',
  help: 'Låter bara en körning i taget gå vidare härifrån; låset släpps av Lås upp eller när körningen slutar.',
  synonyms: 'mutex, exklusivt, en i taget, kö, kritisk',
  'input.key.title': 'Nyckel',
  'input.key.help': 'Körningar av alla arbetsflöden med samma nyckel utesluter varandra.',
  'input.mode.title': 'När det är upptaget',
  'input.mode.options.wait': 'väntar körningen på det',
  'input.mode.options.leave': 'går körningen en annan väg',
  'input.timeout.title': 'Vänta inte längre än',
  'port.busy': 'Upptaget',
  'port.timeout': 'För sent',
};
export default words;
