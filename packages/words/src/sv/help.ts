import type { Translation } from '../light/key.ts';

const words: Translation<'help'> = {
  'how.title': 'Så fungerar det',
  'how.workflow':
    'Ett arbetsflöde är en spårplan: det startar med ett meddelande, ett anrop från ett annat system eller en person, och går nedåt steg för steg. Varje färd genom det är en körning. En körning som väntar på svar går vidare när svaret kommer, även efter en omstart.',
  'how.draft':
    'Det du ritar är utkastet. Publicera gör det till den aktiva versionen; körningar som pågår stannar på den version som de startade med.',
  'where.title': 'Var du hittar saker',
  'where.tryIt': '<link>Prova</link>: skicka sms till ett arbetsflöde från en övningstelefon och se det svara.',
  'where.workflows': '<link>Arbetsflöden</link>: rita, testa, publicera.',
  'where.runs': '<link>Körningar</link>: var varje färd befinner sig, och varför en misslyckades.',
  'where.messages': '<link>Meddelanden</link>: vad som skickades och togs emot, med varje försök och kvitto.',
  'where.channels': '<link>Kanaler</link>: anslutningarna som för fram meddelanden.',
  'keys.title': 'Tangenter',
  'keys.search':
    '<kbd>Ctrl K</kbd> öppnar sökningen från alla sidor. I listor och menyer flyttar du med piltangenterna och öppnar med Enter.',
  'programs.title': 'För program',
  'programs.api': 'REST-API:et beskriver sig självt i <link>OpenAPI</link>.',
};
export default words;
