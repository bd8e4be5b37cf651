import { foldWord } from '../fold-word.ts';

/** The words by which people end and allow sending; an account may have its own. */
export interface OptOutWords {
  stop: string[];
  start: string[];
}

/**
 * What a text says about sending: `stop` must end it, whatever else waits for the text; `start` allows it again.
 * STOP always does. The words are the whole text; only of the plainest, such as STOP, more words may follow. (START is a fine keyword with words after it.)
 */
export function optOutOf(text: string, words: OptOutWords = usualOptOutWords): 'stop' | 'start' | null {
  const folded = foldWord(text);
  const { stop } = foldedOf(words);
  return plainest.some((word) => stop.has(word) && folded.startsWith(`${word} `)) ? 'stop' : wholeOptOutOf(text, words);
}

/** The same of a text that is more than an answer, such as a subject: only when it is one of the words and nothing else. */
export function wholeOptOutOf(text: string, words: OptOutWords = usualOptOutWords): 'stop' | 'start' | null {
  const folded = foldWord(text);
  if (folded === '') return null;
  const { stop, start } = foldedOf(words);
  // Most texts are longer than any of the words.
  if (stop.has(folded)) return 'stop';
  // With the spaces out, S.T.O.P and UN-SUBSCRIBE are the words that they are.
  const said = [folded, folded.replace(politeness, '')].flatMap((words) => [words, words.replaceAll(' ', '')]);
  return said.some((words) => stop.has(words)) ? 'stop' : said.some((words) => start.has(words)) ? 'start' : null;
}

const polite = 'PLEASE|PLS|PLZ|THANKS|THANK YOU|TACK|SNÄLLA|BITTE|DANKE|MERCI|SVP|TAK|TAKK|KIITOS|GRACIAS|POR FAVOR';
const politeness = new RegExp(`^(?:(?:${polite}) )+|(?: (?:${polite}))+$`, 'gu');
const plainest = ['STOP', 'STOPP', 'STOPALL', 'STOP ALL', 'UNSUBSCRIBE', 'OPTOUT', 'OPT OUT'] as const;

/** By language. All of them count for everybody: nobody is asked for a language before they may say no. */
export const stopWordsByLanguage = {
  en: [...plainest, 'END', 'QUIT', 'CANCEL', 'REVOKE', 'REMOVE ME', 'NO MORE'],
  sv: ['STOPP', 'AVSLUTA', 'SLUTA', 'AVREGISTRERA', 'AVANMÄL', 'AVBESTÄLL', 'INGA FLER SMS'],
  da: ['STOP', 'AFMELD', 'AFSLUT', 'FRAMELD'],
  nb: ['STOPP', 'AVSLUTT', 'MELD AV', 'AVMELD'],
  fi: ['STOP', 'LOPETA', 'PERUUTA', 'SEIS', 'POISTA'],
  de: ['STOPP', 'STOP', 'ABMELDEN', 'ENDE', 'BEENDEN', 'KÜNDIGEN'],
  fr: ['STOP', 'ARRET', 'ARRÊT', 'ARRÊTER', 'FIN', 'DÉSABONNER', 'DESABONNER'],
  es: ['STOP', 'ALTO', 'PARAR', 'BAJA', 'CANCELAR', 'FIN', 'DETENER'],
} as const satisfies Record<string, readonly string[]>;

export const usualOptOutWords: OptOutWords = {
  stop: [...new Set(Object.values<readonly string[]>(stopWordsByLanguage).flat())],
  start: ['START', 'UNSTOP', 'RESUME', 'STARTA', 'ÅTERUPPTA', 'OPT IN', 'OPTIN'],
};

interface Folded {
  stop: ReadonlySet<string>;
  start: ReadonlySet<string>;
}
const folded = new WeakMap<OptOutWords, Folded>();
function foldedOf(words: OptOutWords): Folded {
  const known = folded.get(words);
  if (known) return known;
  const made = { stop: new Set([...words.stop.map(foldWord), 'STOP']), start: new Set(words.start.map(foldWord)) };
  folded.set(words, made);
  return made;
}
