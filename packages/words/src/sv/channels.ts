import type { Translation } from '../light/key.ts';

const words: Translation<'channels'> = {
  help: 'Vem som för fram dina meddelanden och vilka nummer du nås på.',
  'empty.title': 'Inga kanaler än',
  'empty.help': 'En kanal är en operatör som för fram meddelanden. Utan en kanal skickas ingenting.',
  unread: 'Kanalerna gick inte att läsa',
  loading: 'Läser in kanaler',
  code: 'Kod {code}',
  numbers: 'Nummer',
  none: 'Inga',
  speed: 'Takt',
  unlimited: 'Så fort operatören tar emot',
  perSecond: 'Högst {count} meddelanden per sekund',
  off: 'Den är avstängd: inget skickas eller tas emot genom den.',
  stopped: 'Stoppad',
  noConnection: 'Ingen anslutning',
  unreachable:
    'Signalbox når inte operatören och fortsätter att försöka. Meddelandena väntar så länge och skickas när operatören svarar igen.',
  on: 'På',
  'tripped.credit':
    'Operatören säger att saldot är slut, så sändningen stoppades automatiskt. Fyll på saldot hos operatören och låt sedan slå på kanalen igen. Meddelandena väntar i kön och går inte förlorade.',
  'tripped.auth':
    'Operatören avvisade vårt namn eller lösenord, så sändningen stoppades automatiskt innan inloggningen spärras där. Låt kontrollera lösenordet och sedan slå på kanalen igen. Meddelandena väntar i kön och går inte förlorade.',
  'tripped.other': 'Operatören avvisade oss, så sändningen stoppades automatiskt. Meddelandena väntar i kön och går inte förlorade.',
  'type.smpp': 'Sms över SMPP',
  'type.smtp': 'E-post över SMTP',
  'type.http': 'HTTP',
  'type.webhook': 'HTTP',
};
export default words;
