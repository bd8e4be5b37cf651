import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'msg.sendAndWait'> = {
  title: 'Skicka och vänta på svar',
  help: 'Skickar ett sms och väntar tills personen svarar eller tiden är ute.',
  synonyms: 'sms, fråga, svar',
  'input.text.title': 'Text',
  'input.to.title': 'Till',
  'input.to.help': 'Ett telefonnummer; körningens kontakt om inget annat sägs.',
  'input.from.title': 'Från',
  'input.from.help': 'Ett av era nummer. Tomt betyder det nummer som personen skrev till, annars det första.',
  'input.timeout.title': 'Vänta i',
  'port.reply': 'Svar',
};
export default words;
