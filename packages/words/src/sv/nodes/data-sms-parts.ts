import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'data.smsParts'> = {
  title: 'Räkna delar av sms',
  help: 'Talar om i hur många delar ett sms skickas och delar texten där.',
  synonyms: 'sms, delar, längd, gsm, unicode, dela upp, pris',
  'input.text.title': 'Text',
  'input.simplify.title': 'Använd enkla tecken',
  'input.simplify.help': 'Krökta citattecken, långa tankstreck och liknande blir enkla tecken, som tar mindre plats.',
};
export default words;
