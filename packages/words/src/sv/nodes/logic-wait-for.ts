import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'logic.waitFor'> = {
  title: 'Vänta på något',
  help: 'Väntar tills det första av flera händer: ett svar, en händelse, en tagg, en leverans, en länk som öppnas, ett anrop utifrån.',
  synonyms: 'tills, händelse, signal, återanrop, lyssna, levererat, det första av',
  'input.conditions.title': 'Väntar på',
  'input.conditions.help': 'Det som händer först avgör vägen.',
  'input.conditions.options.reply': 'Ett svar med sms',
  'input.conditions.options.event': 'En händelse',
  'input.conditions.options.tag': 'Kontakten får en tagg',
  'input.conditions.options.form': 'Ett formulär skickas in',
  'input.conditions.options.delivery': 'Ett meddelande levereras eller misslyckas',
  'input.conditions.options.click': 'En länk i ett meddelande öppnas',
  'input.conditions.options.callback': 'En återanropsadress anropas',
  'input.timeout.title': 'Vänta inte längre än',
  'port.reply': 'Svar',
  'port.timeout': 'Inget i tid',
};
export default words;
