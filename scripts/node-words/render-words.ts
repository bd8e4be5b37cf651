import type { NodeTexts } from './words-of-node.ts';

/** The English words of a node type. */
export const renderSource = (words: NodeTexts): string =>
  `// Written by \`npm run gen\` from the node folders. Do not edit.\nexport default {\n${[...words].map(([key, text]) => line(key, text)).join('\n')}\n} as const;\n`;

/** The same in another language, as the formatter would write it: beside an empty text stands what has to be said. */
export function renderTranslation(type: string, source: NodeTexts, texts: Readonly<Record<string, string>>): string {
  const lines = [...source].flatMap(([key, english]) => {
    const text = Object.hasOwn(texts, key) ? (texts[key] ?? '') : '';
    return text === '' ? [`  // ${english.replaceAll('\n', ' ')}`, line(key, '')] : [line(key, text)];
  });
  return `import type { NodeTranslation } from '../../node-areas.ts';\n\nconst words: NodeTranslation<'${type}'> = {\n${lines.join('\n')}\n};\nexport default words;\n`;
}

const widest = 140;

function line(key: string, text: string): string {
  const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
  const whole = `  ${name}: ${quoted(text)},`;
  // A line break after a short key gains nothing, so the formatter makes none.
  return [...whole].length <= widest || name.length < 5 ? whole : `  ${name}:\n    ${quoted(text)},`;
}

/** In single quotes, unless that needs more escapes. */
function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1);
  const [singles, doubles] = [text.split("'").length, text.split('"').length];
  return singles > doubles ? `"${escaped}"` : `'${escaped.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
