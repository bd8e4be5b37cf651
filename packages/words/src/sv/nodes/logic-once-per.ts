import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'logic.oncePer'> = {
  title: 'Bara en gång',
  help: 'Skiljer den första körningen med en nyckel från alla senare, till exempel för ett välkomst-sms per person.',
  synonyms: 'unik, dubblett, första gången, redan sett',
  'input.key.title': 'Nyckel',
  'input.key.help': 'En gång per vad: en person, en beställning …',
  'input.scope.title': 'Minns tillsammans',
  'input.scope.options.step': 'Det här steget',
  'input.scope.options.workflow': 'Det här arbetsflödet',
  'input.scope.options.account': 'Alla arbetsflöden',
  'input.forget.title': 'Glöm efter',
  'input.forget.help': 'Tomt betyder aldrig.',
  'port.new': 'Första gången',
  'port.seen': 'Redan sett',
};
export default words;
