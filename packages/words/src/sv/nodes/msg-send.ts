import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'msg.send'> = {
  title: 'Skicka sms',
  help: 'Skickar ett sms till ett telefonnummer.',
  synonyms: 'sms, meddelande, avisera',
  'input.text.title': 'Text',
  'input.to.title': 'Till',
  'input.to.help': 'Ett telefonnummer; körningens kontakt om inget annat sägs.',
  'input.from.title': 'Från',
  'input.from.help': 'Ett av era nummer. Tomt betyder det första.',
};
export default words;
