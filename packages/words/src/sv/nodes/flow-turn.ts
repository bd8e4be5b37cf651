import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'flow.turn'> = {
  title: 'Vänta på sin tur',
  'input.mode.title': 'Körningar samtidigt',
  'input.key.title': 'Körningar hör ihop när de har samma',
};
export default words;
