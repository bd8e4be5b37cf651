import type rules from '../../en/channels/rules.ts';
import type { Same } from '../../light/key.ts';

const words: Same<typeof rules> = {
  'rules.title': 'Sändningsregler',
  'rules.help': 'Det som gäller för allt du skickar, vilket arbetsflöde eller vem som än skickar det.',
  'rules.loading': 'Läser in sändningsregler',
  'rules.unread': 'Sändningsreglerna gick inte att läsa',
  'rules.notMine': 'Bara en administratör kan ändra sändningsreglerna.',
  'rules.quiet.heading': 'Tyst tid',
  'rules.quiet.help':
    'Meddelanden som skulle skickas under de här timmarna väntar tills de är över. Brådskande meddelanden och svar skickas direkt.',
  'rules.quiet.on': 'Ha en tyst tid',
  'rules.quiet.from': 'Från',
  'rules.quiet.to': 'Till',
  'rules.quiet.zone': 'I varje kontakts egen tidszon; {zone} för den som saknar en.',
  'rules.quiet.valid': 'Ett meddelande som inte får skickas efter en viss tid skickas inte alls om den tysta tiden varar längre.',
  'rules.quiet.saved': 'Den tysta tiden är sparad. Den gäller det som skickas från och med nu.',
  'rules.quiet.ended': 'Det finns ingen tyst tid längre. Det som redan väntar skickas på morgonen.',
  'rules.quiet.save': 'Spara tyst tid',
  'rules.order.heading': 'Kanalernas ordning',
  'rules.order.help':
    'Ett steg som skriver via den första kanalen som når fram prövar kanalerna i den här ordningen. Dra, eller tryck Alt och en piltangent.',
  'rules.order.save': 'Spara kanalernas ordning',
  'rules.order.saved': 'Kanalernas ordning är sparad.',
};
export default words;
