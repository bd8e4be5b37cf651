import { calleeOf, lineOf, piecesOf, type Syntax, stringOf, type Visit, visits } from './syntax.ts';

export interface Sentence {
  file: string;
  line: number;
  text: string;
}

/** Words for people that stand in the code instead of the catalogue. On screens every word counts, elsewhere whole sentences only. */
export function findSentences(file: string, where: 'screen' | 'code'): Sentence[] {
  const { text, all } = visits(file);
  const found = all.flatMap((visit): [Syntax, string][] => {
    const words = wordsIn(visit, where);
    return words === undefined || isTechnical(visit) ? [] : [[visit.node, words]];
  });
  return found.map(([node, words]) => ({ file, line: lineOf(text, node.start), text: words.trim().replace(/\s+/g, ' ').slice(0, 80) }));
}

function wordsIn({ node, above }: Visit, where: 'screen' | 'code'): string | undefined {
  if (node.type === 'JSXText') return /\p{L}{2,}/u.test(String(node.value)) && !isName(node.value) ? String(node.value) : undefined;
  const pieces = piecesOf(node);
  if (pieces && pieces.length > 1) {
    const whole = pieces.join('…');
    return where === 'screen' ? (isSaid(pieces) && !isClassList(whole) ? whole : undefined) : isSentence(whole) ? whole : undefined;
  }
  const text = stringOf(node);
  if (text === undefined || isName(text) || isClassList(text)) return undefined;
  if (where === 'code') return isSentence(text) ? text : undefined;
  const attribute = above.at(-1)?.type === 'JSXAttribute' ? String((above.at(-1)?.name as Syntax | undefined)?.name) : '';
  if (spokenAttributes.has(attribute) && /\p{L}{2,}/u.test(text)) return text;
  return isCapitalised(text) || isPhrase(text) ? text : undefined;
}

const spokenAttributes = new Set([
  'title',
  'aria-label',
  'placeholder',
  'label',
  'alt',
  'heading',
  'help',
  'hint',
  'detail',
  'text',
  'noun',
]);
const isCapitalised = (text: string): boolean => /^\p{Lu}\p{Ll}+(['’-]\p{L}+)?([ ,.:…!?]|$)/u.test(text);
const isPhrase = (text: string): boolean => /^[\p{L}\d]+(,? [\p{L}\d'’]+)+[.!?…]?$/u.test(text);
const isSentence = (text: string): boolean => /^[\p{Lu}…].*\p{L}{2,}.* .*\p{L}{2,}.*[.?!]$/su.test(text) && !/^SELECT|^INSERT/i.test(text);
/** Without a space it is an id, a path or a key: `note${number}`, `trigger.${field}`. */
const isSaid = (pieces: readonly string[]): boolean =>
  (pieces.some((piece) => /\s/.test(piece)) || /^\p{Lu}/u.test(pieces[0] ?? '')) &&
  pieces.some((piece) => /(^|\s)\p{L}{3,}(\s|[.,!?:]|$)/u.test(piece) && !/[/=&]/.test(piece));
/** `grid gap-2 hover:bg-frame`: what styles are made of. */
function isClassList(text: string): boolean {
  const tokens = text.split(/[\s…]+/).filter(Boolean);
  return tokens.every((token) => /^[!a-z0-9:[\]()./_%#&*+=>,'"@$-]+$/.test(token)) && tokens.some((token) => /[-:[]/.test(token));
}
const isName = (text: unknown): boolean => names.has(String(text).trim());
/** Names, and keys as the keyboard calls them. */
const names = new Set(
  'Signalbox,Temporal,Ctrl D,Ctrl K,Ctrl Y,Ctrl Z,Enter,Escape,Tab,Home,End,Delete,Backspace,Control,Meta,Shift,Alt,Space,Ctrl,Esc,Del,GET,POST,PUT,PATCH,DELETE'.split(
    ',',
  ),
);

/** Whose text is for the log or the machine. */
function isTechnical({ node, above }: Visit): boolean {
  const parent = above.at(-1);
  if (!parent) return true;
  if (parent.type === 'BinaryExpression' || parent.type === 'SwitchCase' || parent.type === 'ExpressionStatement') return true;
  if (parent.type === 'MemberExpression' || (parent.type === 'Property' && parent.key === node)) return true;
  if (parent.type === 'ImportExpression' || parent.type === 'TaggedTemplateExpression') return true;
  return above.some((each) => {
    if (each.type === 'JSXAttribute') return silentAttributes.has(String((each.name as Syntax).name));
    if (each.type === 'NewExpression') return /^(Error|\w+Error|RegExp|Intl\..*)$/.test(calleeOf(each));
    if (each.type === 'CallExpression')
      return (
        /^(cx|t|t\.rich|t\.find|require|.*\.(debug|info|warn|error|fatal|describe|test|startsWith|endsWith|includes|rawAttribute|querySelector|querySelectorAll|closest))$/.test(
          calleeOf(each),
        ) && !/^console/.test(calleeOf(each))
      );
    if (each.type === 'Property') return silentProperties.has(String((each.key as Syntax).name ?? (each.key as Syntax).value));
    return false;
  });
}

const silentAttributes = new Set([
  'className',
  'style',
  'd',
  'viewBox',
  'id',
  'href',
  'name',
  'type',
  'autoComplete',
  'strokeLinecap',
  'preserveAspectRatio',
]);
const silentProperties = new Set(['className', 'description', 'summary', 'example', 'd', 'family', 'applicationName']);
