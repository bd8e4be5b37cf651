import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'device.command'> = {
  title: 'Styr en enhet',
  help: 'Skickar ett kommando till en enhet över MQTT och väntar tills den säger att det är gjort.',
  synonyms: 'mqtt, iot, styrning, ställdon, koppla, ställ in',
  'input.device.title': 'Enhet',
  'input.device.help': 'Dess nyckel, som den står i ämnena.',
  'input.values.title': 'Kommando',
  'input.values.help':
    'Det skickas som JSON, med ett id. Enheten svarar på up eller state med samma id, och med ok: false när det inte gick.',
  'input.timeout.title': 'Vänta inte längre än',
  'input.timeout.help': 'En enhet som ansluter under tiden får det ändå.',
  'port.acknowledged': 'Gjort',
  'port.refused': 'Nekat',
};
export default words;
