import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'logic.rateLimit'> = {
  title: 'Begränsa takten',
  help: 'Släpper bara igenom så många körningar per minut, timme eller dag; de andra väntar på sin tid eller går en annan väg.',
  synonyms: 'hastighet, strypa, sakta, kvot, sprida ut',
  'input.key.title': 'Nyckel',
  'input.key.help': 'Körningar med samma nyckel delar på gränsen.',
  'input.limit.title': 'Högst',
  'input.per.title': 'Per',
  'input.per.help': 'Dagar och timmar räknas i kontots tidszon.',
  'input.per.options.second': 'Sekund',
  'input.per.options.minute': 'Minut',
  'input.per.options.hour': 'Timme',
  'input.per.options.day': 'Dag',
  'input.mode.title': 'De andra',
  'input.mode.options.hold': 'väntar på sin tid',
  'input.mode.options.leave': 'går en annan väg',
  'input.longest.title': 'Vänta inte längre än',
  'input.longest.help': 'Den som skulle behöva vänta längre går en annan väg direkt.',
  'input.scope.title': 'Begränsar tillsammans',
  'input.scope.options.workflow': 'Körningar av det här arbetsflödet',
  'input.scope.options.account': 'Alla arbetsflöden',
  'port.limit': 'För många',
};
export default words;
