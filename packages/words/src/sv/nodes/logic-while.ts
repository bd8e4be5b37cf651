import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'logic.while'> = {
  title: 'Upprepa medan',
  help: 'Kör stegen i ramen om och om igen så länge ett villkor är sant.',
  synonyms: 'slinga, tills, igen, upprepa, loop',
  'input.condition.title': 'Så länge som',
  'input.condition.help': 'Prövas före varje varv.',
  'input.limit.title': 'Högst',
  'input.limit.help': 'Varv; efter dem går körningen ut på sidospåret.',
  'port.round': 'Igen',
  'port.done': 'Klart',
  'port.limit': 'För många varv',
};
export default words;
