import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'mqtt.publish'> = {
  title: 'Publicera till ett ämne',
  help: 'Publicerar över MQTT för enheter och andra program som lyssnar.',
  synonyms: 'mqtt, enhet, iot, skicka, ämne, mäklare',
  'input.topic.title': 'Ämne',
  'input.topic.help': 'Under kontots, utan jokertecken.',
  'input.payload.title': 'Innehåll',
  'input.qos.title': 'Leverans',
  'input.qos.options.0': 'Högst en gång (QoS 0)',
  'input.qos.options.1': 'Minst en gång (QoS 1)',
  'input.retained.title': 'Spara det för dem som kommer senare',
};
export default words;
