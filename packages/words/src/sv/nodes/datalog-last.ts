import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'datalog.last'> = {
  title: 'Senaste loggade värdet',
  help: 'Läser det nyaste talet i en enhets logg och hur gammalt det är.',
  synonyms: 'datalogg, mätvärde, senaste, avläsning, givare, iot',
  'input.device.title': 'Enhet',
  'input.device.help': 'Dess nyckel, som den står i ämnena.',
  'input.name.title': 'Värde',
  'input.name.help': 'Dess namn, som enheten skickar det.',
  'port.none': 'Inget än',
};
export default words;
