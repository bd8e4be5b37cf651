import { expect, it } from 'vitest';
import { optOutOf } from './opt-out-words.ts';

const heard = [
  ...['STOP', 'stop', 'Stop.', 'STOP,thanks', 'Stop.Please', '“ STOP ”', '\u200f STOP', 'ＳＴＯＰ', 'STOP sending me this!', 'please stop'],
  ...[
    'STOPALL',
    'STOP ALL',
    'UNSUBSCRIBE',
    'Unsubscribe me',
    'END',
    'Quit',
    'cancel',
    'CANCEL, please',
    'revoke',
    'OPTOUT',
    'OPT OUT',
    'OPT-OUT',
    'opt_out now',
  ],
  ...[
    'S.T.O.P',
    's t o p, please',
    'UN-SUBSCRIBE',
    'un subscribe please',
    'pls stop thanks',
    'Please, end. Thank you',
    'Tack, stopp',
    'Ende bitte',
  ],
  ...[
    'STOPP',
    'Stopp nu',
    'Avsluta',
    'AVSLUTA, tack',
    'sluta',
    'avanmäl',
    'AVANMA\u0308L',
    'Afmeld',
    'LOPETA',
    'Abmelden',
    'ARRÊT',
    'arret',
    'baja',
  ],
];
it.each(heard)('%j ends sending', (text) => expect(optOutOf(text)).toBe('stop'));

it.each(['START', 'start.', 'UNSTOP', 'Starta', 'återuppta', 'opt-in', 'OPT IN please', 'start, tack', 'un-stop'])(
  '%j allows it again',
  (text) => expect(optOutOf(text)).toBe('start'),
);

const others = [
  ...[
    '',
    '…',
    'YES',
    'stopwatch',
    'Please do not stop',
    'When does it end',
    'CANCEL my appointment',
    'end of the road',
    'START summer',
    'Nonstop',
  ],
  ...['avsluta ärende 12', 'No', 'nej tack', 'yes please', 'fin idag', 's t o p motion', 'please', 'tack', 'un sub'],
];
it.each(others)('%j says nothing about it', (text) => expect(optOutOf(text)).toBeNull());

it('an account has words of its own', () => {
  const words = { stop: ['Sayonara'], start: ['Ohayo'] };
  expect(['SAYONARA!', 'stop it', 'END', 'ohayo', 'START'].map((text) => optOutOf(text, words))).toEqual([
    'stop',
    'stop',
    null,
    'start',
    null,
  ]);
});
