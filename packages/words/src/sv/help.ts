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
  'expressions.title': 'Steg och uttryck',
  'expressions.steps': '<link>Alla steg</link>: vad vart och ett gör, dess inställningar, vägar ut och ett exempel.',
  'expressions.functions': '<link>Funktioner</link>: vad uttryck kan göra med värden.',
  'keys.title': 'Tangenter',
  'keys.search':
    '<kbd>Ctrl K</kbd> öppnar sökningen från alla sidor. I listor och menyer flyttar du med piltangenterna och öppnar med Enter.',
  'step.all': 'Alla steg',
  'step.allIntro': 'Vad varje steg gör, dess inställningar, vägar ut och värdena det ger, med exempel som provas inför varje utgåva.',
  'step.search': 'Sök steg',
  'step.none': 'Inget steg stämmer med {typed}.',
  'step.gone': 'Det finns inget sådant steg.',
  'step.goneHelp': 'Det kan ha fått ett annat namn. Alla steg finns i listan.',
  'step.settings': 'Inställningar',
  'step.noSettings': 'Det har inga.',
  'step.otherwise': 'Orört: {value}',
  'step.ways': 'Vägar ut',
  'step.goesOn': 'Går vidare',
  'step.inside': 'in i ramen',
  'step.siding': 'åt sidan',
  'step.values': 'Värden för senare steg',
  'step.noValues': 'Det ger inga.',
  'step.examples': 'Exempel',
  'step.example': 'Exempel {number}',
  'step.comes': 'Vad som kommer',
  'step.leaves': 'Lämnar genom',
  'step.gives': 'Ger',
  'step.asPage': 'Öppna som sida',
  'step.open': 'Hjälp om steget',
  'step.title': 'Hjälp: {step}',
  'screen.title': 'Sidor',
  'screen.open': 'Öppna sidan',
  'screen.how': 'Så här',
  'screen.gone': 'Det finns ingen sådan sida i hjälpen.',
  'screen.goneHelp': 'Alla sidor finns i listan.',
  'screen.home.title': 'Hem',
  'screen.home.what': 'Det som behöver en människa, vad du kan göra härnäst och vad som kördes senast. När inget behöver dig står det så.',
  'screen.home.first': 'Varje rad under Behöver ses över säger vad den gäller, och knappen leder dit där det ordnas.',
  'screen.home.second': 'Första stegen visar vad som är kvar att prova. Lägg undan döljer listan i den här webbläsaren.',
  'screen.home.third':
    'Misslyckade körningar och meddelanden räknas under ett dygn. En körning som väntar är i sin ordning och nämns bara.',
  'screen.home.keys': '<kbd>Ctrl K</kbd> hittar allt härifrån. <kbd>Tabb</kbd> går genom raderna, <kbd>Enter</kbd> öppnar en.',
  'screen.workflows.title': 'Arbetsflöden',
  'screen.workflows.what':
    'Alla arbetsflöden i kontot: vilka som är aktiva, vilka som är utkast och hur många körningar som är öppna i vart och ett.',
  'screen.workflows.first': 'Tryck på Nytt arbetsflöde, eller importera ett från en fil eller adress.',
  'screen.workflows.second':
    'Menyn sist på raden flyttar ett arbetsflöde till en mapp, kopierar, exporterar och arkiverar det. Det som arkiverats kommer tillbaka från Arkiverade.',
  'screen.workflows.third': 'Ett arbetsflöde är på eller av: det som är av startar inga nya körningar, och de öppna går vidare.',
  'screen.workflows.keys':
    '<kbd>Ctrl K</kbd> hittar ett arbetsflöde på namnet. <kbd>Tabb</kbd> går genom raderna, <kbd>Enter</kbd> öppnar en.',
  'screen.builder.title': 'Byggaren',
  'screen.builder.what':
    'Här ritas, provas och publiceras ett arbetsflöde. Det du ritar är utkastet och sparas av sig självt; det som är aktivt ändras först när du publicerar.',
  'screen.builder.first':
    'Välj ett steg i listan, eller tryck på + vid en utväg. Inställningarna står till höger, och det som saknas står under Problem.',
  'screen.builder.second':
    'En testkörning går genom utkastet utan att skicka något. Värdena i varje steg finns under Värden; sparade samtal är testfall.',
  'screen.builder.third': 'Publicera gör utkastet till nästa version. Öppna körningar stannar på sin, eller följer med när de kan.',
  'screen.builder.keys':
    '<kbd>?</kbd> visar alla tangenter. <kbd>A</kbd> lägger till ett steg, <kbd>Enter</kbd> öppnar inställningarna, <kbd>Ctrl Z</kbd> ångrar, <kbd>Ctrl F</kbd> söker i arbetsflödet.',
  'screen.tryIt.title': 'Prova',
  'screen.tryIt.what': 'Riktiga sms från en övningstelefon genom den version som är aktiv. Inget lämnar Signalbox, och det kostar inget.',
  'screen.tryIt.first':
    'Tryck på Skicka på telefonen och se stegen tändas. När arbetsflödet väntar på ett svar, skriv det eller tryck på ett.',
  'screen.tryIt.second':
    '+ lägger till en telefon för en andra och en tredje person, var och en med sin egen körning. Tecknet bredvid säger vem som har telefonen.',
  'screen.tryIt.third': 'Leverans väljer vad operatören gör med nästa sms; Börja om avslutar telefonens körning och tömmer tråden.',
  'screen.tryIt.keys': '<kbd>Enter</kbd> skickar. <kbd>Tabb</kbd> leder till svaren som går att trycka på.',
  'screen.runs.title': 'Körningar',
  'screen.runs.what': 'Varje resa genom ett arbetsflöde, nyast först: vem den var med, var den står och vad som gick fel.',
  'screen.runs.first':
    'Begränsa listan med tillstånd, arbetsflöde, tagg eller tid; adressen behåller filtren, och Vy sparar dem under ett namn.',
  'screen.runs.second': 'Kör om misslyckade räknar först vad som skulle göras igen, och frågar.',
  'screen.runs.third': 'En körning som väntar är i sin ordning: den går vidare när svaret eller tiden kommer.',
  'screen.runs.keys':
    '<kbd>Ctrl K</kbd> hittar körningar på person och arbetsflöde. <kbd>Tabb</kbd> går genom raderna, <kbd>Enter</kbd> öppnar en.',
  'screen.run.title': 'En körning',
  'screen.run.what':
    'Vad som hände i en körning, steg för steg: vad som gick in, vad som kom ut, hur lång tid det tog och varför det misslyckades.',
  'screen.run.first': 'Välj ett steg i listan eller på ritningen för att se värdena. Reglaget går genom körningen igen.',
  'screen.run.second': 'Öppna i byggaren visar versionen som körningen följde, med dess värden, vid steget du valt.',
  'screen.run.third': 'En misslyckad körning körs om från steget som misslyckades eller från början; sidan säger vad som görs igen.',
  'screen.run.keys': '<kbd>←</kbd> och <kbd>→</kbd> på reglaget går från steg till steg. <kbd>Enter</kbd> öppnar ett steg i listan.',
  'screen.inbox.title': 'Inkorg',
  'screen.inbox.what':
    'En konversation per person, över alla kanaler och arbetsflöden. Det som inget arbetsflöde tar väntar här tills någon svarar.',
  'screen.inbox.first':
    'Öppna en konversation och skriv. Sms eller e-post, från och till vilken adress, står ovanför fältet; en anteckning ser bara kollegerna.',
  'screen.inbox.second':
    'Ge en konversation till en medlem under Tilldelad, och stäng den när inget återstår. Ett nytt meddelande som inget arbetsflöde tar öppnar den igen.',
  'screen.inbox.third':
    'Den som sagt stopp får inget mer, och bredvid personen står sedan när. Ett arbetsflöde som väntar på personen fortsätter att vänta, vad du än skriver.',
  'screen.inbox.keys':
    '<kbd>J</kbd> och <kbd>K</kbd> går genom konversationerna, <kbd>R</kbd> svarar, <kbd>N</kbd> antecknar, <kbd>E</kbd> stänger, <kbd>X</kbd> väljer flera, <kbd>Ctrl Enter</kbd> skickar, <kbd>?</kbd> visar alla tangenter.',
  'screen.messages.title': 'Meddelanden',
  'screen.messages.what': 'Vad som skickats och tagits emot, med varje försök att skicka det och varje kvitto som kom.',
  'screen.messages.first': 'Sökningen hittar ord i texter, namn, nummer och arbetsflöden på deras början.',
  'screen.messages.second': 'Öppna ett meddelande för att se försöken, kvittona och körningen som det hör till.',
  'screen.messages.third': 'Inte levererat begränsar listan till det som misslyckades, blev för gammalt eller hölls inne.',
  'screen.messages.keys': '<kbd>Ctrl K</kbd> hittar meddelanden på orden. <kbd>Esc</kbd> stänger meddelandet som är öppet bredvid listan.',
  'screen.contacts.title': 'Kontakter',
  'screen.contacts.what': 'De som arbetsflöden skriver till och hör av, med adresser, taggar och grupper.',
  'screen.contacts.first': 'Arbetsflöden skapar kontakter när någon skriver första gången, och lägger dem i grupper.',
  'screen.contacts.second': 'Sökningen hittar namn, efternamn, nummer och e-postadresser på hur de börjar.',
  'screen.contacts.third': 'Exportera som CSV tar med det som listan visar.',
  'screen.contacts.keys': '<kbd>Ctrl K</kbd> hittar en kontakt på namn eller nummer.',
  'screen.tasks.title': 'Uppgifter',
  'screen.tasks.what': 'Vad arbetsflöden ber människor att göra eller avgöra. Körningen väntar tills någon har svarat.',
  'screen.tasks.first': 'Öppna en uppgift, läs vad den gäller och tryck på svaret. Fält som måste fyllas i säger det.',
  'screen.tasks.second': 'En uppgift som är till för andra visas, men kan inte besvaras av dig.',
  'screen.tasks.third': 'När tiden är ute går körningen vidare genom den utvägen, och uppgiften stängs.',
  'screen.tasks.keys': '<kbd>Tabb</kbd> går genom raderna, <kbd>Enter</kbd> öppnar en, <kbd>Esc</kbd> stänger den.',
  'screen.channels.title': 'Kanaler',
  'screen.channels.what': 'Förbindelserna som bär meddelanden, och numren, kortnumren och namnen som folk skriver till.',
  'screen.channels.first':
    'Anslut en operatör med det du fått av den; Prova anslutningen gör det utan att skicka, ett provmeddelande med ett riktigt meddelande.',
  'screen.channels.second': 'Lägg till numren som hör till den. Ett arbetsflöde lyssnar på ett nummer genom sin utlösare.',
  'screen.channels.third': 'En förbindelse som är pausad eller bruten behåller sina meddelanden: de går ut när den är tillbaka.',
  'screen.channels.keys': '<kbd>Ctrl K</kbd> leder till varje sida. <kbd>Tabb</kbd> går genom fälten, <kbd>Enter</kbd> sparar.',
  'programs.title': 'För program',
  'programs.api': 'REST-API:et beskriver sig självt i <link>OpenAPI</link>.',
};
export default words;
