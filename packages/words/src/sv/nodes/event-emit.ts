import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'event.emit'> = {
  title: 'Skicka händelse',
  help: 'Talar om för andra arbetsflöden att något har hänt: det startar dem som börjar med händelsen och väcker körningar som väntar på den.',
  synonyms: 'signal, publicera, meddela, egen händelse',
  'input.name.title': 'Händelse',
  'input.key.title': 'Om',
  'input.key.help': 'Vilken beställning, vilken person … Tomt när händelsen inte handlar om något särskilt.',
  'input.values.title': 'Värden',
  'input.values.help': 'Det som mottagaren kan läsa.',
};
export default words;
