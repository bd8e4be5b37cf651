import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'logic.digest'> = {
  title: 'Samla',
  help: 'Samlar det som många körningar kommer med och låter den första av dem gå vidare med allt, till exempel för ett sms i stället för tjugo.',
  synonyms: 'sammanställning, bunt, sammanfatta, gruppera, slå ihop',
  'input.key.title': 'Nyckel',
  'input.key.help': 'Varje nyckel har en egen samling.',
  'input.item.title': 'Post',
  'input.item.help': 'Det som varje körning kommer med.',
  'input.until.title': 'Samlar till',
  'input.until.options.window': 'en stund efter den första',
  'input.until.options.time': 'ett klockslag',
  'input.window.title': 'Hur länge',
  'input.time.title': 'Klockan',
  'input.time.help': 'I kontots tidszon.',
  'input.max.title': 'Högst',
  'input.max.help': 'När det har blivit så många går det vidare tidigare.',
  'port.flushed': 'Med allt',
  'port.collected': 'Insamlat',
};
export default words;
