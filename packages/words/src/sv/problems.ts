import type { Translation } from '../light/key.ts';

const words: Translation<'problems'> = {
  'status.400': 'Felaktigt anrop',
  'status.401': 'Inte inloggad',
  'status.403': 'Inte tillåtet',
  'status.404': 'Finns inte',
  'status.405': 'Metoden är inte tillåten',
  'status.409': 'Krockar med en annan ändring',
  'status.413': 'För stort',
  'status.422': 'Går inte att göra så',
  'status.429': 'För många anrop',
  'status.500': 'Oväntat fel',
  'status.503': 'Inte tillgängligt',
  'status.504': 'Inget svar i tid',
  other: 'Problem',
};
export default words;
