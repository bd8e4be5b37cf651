import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'http.request'> = {
  title: 'HTTP-anrop',
  help: 'Anropar en webbadress och sparar svaret: värden och korta texter i körningen, allt annat som en fil.',
  synonyms: 'api, webhook, rest, hämta, anrop, webb',
  'input.method.title': 'Metod',
  'input.method.options.GET': 'GET',
  'input.method.options.POST': 'POST',
  'input.method.options.PUT': 'PUT',
  'input.method.options.PATCH': 'PATCH',
  'input.method.options.DELETE': 'DELETE',
  'input.url.title': 'Adress',
  'input.headers.title': 'HTTP-huvuden',
  'input.body.title': 'Innehåll',
  'input.body.help': 'I ett JSON-innehåll skrivs värden så att deras citattecken inte förstör det.',
  'input.timeout.title': 'Ge upp efter',
  'input.attempts.title': 'Försök',
  'input.attempts.help': 'När den andra sidan inte går att nå eller har ett eget fel.',
  'input.atMostOnce.title': 'Högst en gång',
  'input.atMostOnce.help': 'Upprepa aldrig anropet när dess utfall är okänt; en person får avgöra.',
  'output.body':
    'JSON som värden, annan text som text. Det som inte är text, eller är större än 12 kB, är en fil: file.id, file.name, file.type, file.sizeBytes, file.sha256 och file.keptUntil, som är 30 dagar senare. Filen kan hämtas på körningens sida.',
  'port.clientError': 'Avvisat (4xx)',
  'port.serverError': 'Fel hos dem (5xx)',
};
export default words;
