import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'datalog.write'> = {
  title: 'Logga ett värde',
  help: 'Sparar ett tal med sin tid i en enhets logg, för diagrammet och för steg som bevakar det.',
  synonyms: 'datalogg, mätvärde, serie, spara, historik, iot',
  'input.device.title': 'Enhet',
  'input.device.help': 'Dess nyckel, som den står i ämnena.',
  'input.name.title': 'Värde',
  'input.name.help': 'Dess namn, som enheten skickar det.',
  'input.value.title': 'Tal',
};
export default words;
