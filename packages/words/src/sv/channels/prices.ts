import type prices from '../../en/channels/prices.ts';
import type { Same } from '../../light/key.ts';

const words: Same<typeof prices> = {
  'prices.heading': 'Priser',
  'prices.help':
    'Vad en del av ett sms kostar, efter land. Det antecknas vid varje meddelande som skickas från och med nu, där operatören inte säger det själv.',
  'prices.none': 'Inga priser än: vad meddelanden kostar är inte känt.',
  'prices.currency': 'Valuta',
  'prices.country': 'Land',
  'prices.others': 'Alla andra länder',
  'prices.amount': 'Pris för en del',
  'prices.add': 'Lägg till ett pris',
  'prices.save': 'Spara priset',
  'prices.each': '{amount} {currency} per del',
  'prices.remove': 'Ta bort priset: {country}',
  'prices.saved': 'Priset är sparat. Det gäller det som skickas från och med nu.',
  'prices.removed': 'Priset är borttaget.',
  'prices.noNumber': 'Ett pris är ett tal från 0 till 10 000, till exempel 0,35.',
};
export default words;
