/**
 * How people say yes and no, by language. All languages are heard at once, as nobody is asked which one they answer in: a word that is yes in
 * one and no in another is in neither list (`ne`, `no` of Polish and Czech).
 */
export const yesNoWords: Readonly<Record<string, { yes: readonly string[]; no: readonly string[] }>> = {
  en: {
    yes: [
      'yes',
      'y',
      'yeah',
      'yep',
      'yup',
      'yess',
      'ye',
      'sure',
      'ok',
      'okay',
      'of course',
      'correct',
      'right',
      'true',
      'absolutely',
      'definitely',
    ],
    no: ['no', 'n', 'nope', 'nah', 'not', 'never', 'wrong', 'false', 'no way', 'not really'],
  },
  sv: {
    yes: ['ja', 'j', 'japp', 'jepp', 'jo', 'jajamän', 'absolut', 'visst', 'javisst', 'självklart', 'okej', 'gärna', 'stämmer', 'jadå'],
    no: ['nej', 'nä', 'nää', 'näe', 'nej då', 'nejdå', 'inte', 'aldrig', 'icke', 'absolut inte'],
  },
  fi: { yes: ['kyllä', 'joo', 'juu', 'kylla', 'kyl', 'jep', 'toki', 'totta kai'], no: ['ei', 'en', 'ei kiitos', 'eipä'] },
  no: { yes: ['jada', 'klart', 'selvfølgelig'], no: ['nei', 'neida', 'ikke'] },
  da: { yes: ['jep', 'selvfølgelig', 'ja tak', 'gerne'], no: ['næ', 'niks', 'nej tak'] },
  de: { yes: ['jawohl', 'klar', 'natürlich', 'gerne', 'jap', 'richtig'], no: ['nein', 'nö', 'nicht', 'nee'] },
  nl: { yes: ['jazeker', 'natuurlijk', 'zeker'], no: ['neen', 'niet'] },
  fr: { yes: ['oui', 'ouais', 'bien sûr', "d'accord", 'exact'], no: ['non', 'pas du tout', 'jamais'] },
  es: { yes: ['sí', 'si', 'claro', 'vale', 'por supuesto'], no: ['nunca', 'para nada'] },
  pt: { yes: ['sim', 'claro que sim', 'com certeza'], no: ['não', 'nao'] },
  it: { yes: ['sì', 'certo', 'va bene', 'certamente'], no: ['mai', 'assolutamente no'] },
  pl: { yes: ['tak', 'jasne', 'oczywiście'], no: ['nie'] },
  et: { yes: ['jah', 'jaa', 'muidugi'], no: ['mitte'] },
  tr: { yes: ['evet', 'tamam'], no: ['hayır', 'yok'] },
  ru: { yes: ['да', 'конечно', 'ага', 'хорошо'], no: ['нет', 'неа'] },
  uk: { yes: ['так', 'авжеж'], no: ['ні'] },
  el: { yes: ['ναι', 'βεβαίως'], no: ['όχι'] },
  ar: { yes: ['نعم', 'أجل', 'ايوه', 'أيوة'], no: ['لا', 'كلا'] },
  fa: { yes: ['بله', 'آره', 'اره'], no: ['نه', 'خیر'] },
  so: { yes: ['haa', 'haye'], no: ['maya'] },
  zh: { yes: ['是', '好', '对'], no: ['不', '不是', '没有'] },
  ja: { yes: ['はい', 'ええ'], no: ['いいえ'] },
  hi: { yes: ['हाँ', 'हां', 'जी हाँ'], no: ['नहीं'] },
};

/** Signs that say it without a letter. */
export const yesNoSigns = { yes: ['👍', '✅', '✔', '👌', '☑'], no: ['👎', '❌', '✖', '🚫'] } as const;

/** What people put around an answer out of courtesy. */
export const courtesy: readonly string[] = [
  ...['please', 'thanks', 'thank you', 'thx', 'hi', 'hello', 'sorry', 'many thanks'],
  ...['tack', 'tack så mycket', 'snälla', 'hej', 'hejsan', 'tyvärr', 'tackar'],
  ...['kiitos', 'takk', 'tak', 'danke', 'bitte', 'merci', 'gracias', 'por favor', 'obrigado', 'obrigada', 'grazie', 'dank u', 'dziękuję'],
];
