import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'logic.random'> = {
  title: 'Slumpmässig väg',
  help: 'Går en av flera vägar slumpvis, var och en så ofta som dess vikt säger.',
  synonyms: 'a/b, test, dela, slump, tärning, variant',
  'input.ways.title': 'Vägar',
  'input.ways.help': 'En väg med dubbel vikt väljs dubbelt så ofta; 0 väljs aldrig.',
};
export default words;
