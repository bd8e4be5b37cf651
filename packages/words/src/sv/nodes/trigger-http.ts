import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'trigger.http'> = {
  title: 'HTTP-anrop',
  help: 'Startar arbetsflödet när ett annat program anropar dess adress.',
  synonyms: 'webhook, api, post, inkommande, webb',
  'input.method.title': 'Metod',
  'input.method.options.POST': 'POST',
  'input.method.options.GET': 'GET',
  'input.method.options.PUT': 'PUT',
  'input.method.options.any': 'Vilken som helst',
  'input.respond.title': 'Svara',
  'input.respond.options.accepted': 'Direkt (202)',
  'input.respond.options.answer': 'Med ett svar från arbetsflödet',
  'input.timeout.title': 'Ge upp efter',
  'input.timeout.help': 'Bara när svaret kommer från arbetsflödet; sedan 504.',
  'output.rawBody':
    'Innehållet precis som det kom, tecken för tecken, för att kontrollera en signatur. Finns bara där ett steg i arbetsflödet läser det.',
};
export default words;
