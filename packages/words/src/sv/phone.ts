import type { Translation } from '../light/key.ts';

const words: Translation<'phone'> = {
  messagesWith: 'Meddelanden med {name}',
  today: 'I dag',
  pressSend: 'Tryck på Skicka för att skicka sms till {address}.',
  input: 'Sms från {number}',
  placeholder: 'Sms',
  send: 'Skicka',
  sent: 'Skickat',
  sending: 'Skickas',
  unreachable: 'Övningstelefonen går inte att nå. Kontrollera att simulatorn är igång och försök igen.',
};
export default words;
