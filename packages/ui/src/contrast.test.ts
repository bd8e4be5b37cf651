import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// The ratios of design page ui.md, section 3, computed anew from the token file.
const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const light = tokensOf(css.slice(css.indexOf(':root {'), css.indexOf('@media (prefers-color-scheme: dark)')));
const explicitDark = css.slice(css.indexOf('\n[data-theme="dark"] {'), css.indexOf('[data-density="compact"]'));
const systemDark = css.slice(css.indexOf('@media (prefers-color-scheme: dark)'), css.indexOf('\n[data-theme="dark"] {'));
const dark = { ...light, ...tokensOf(explicitDark) };

const states = ['run', 'wait', 'ok', 'bad', 'idle', 'odd'];
const groups = ['trigger', 'message', 'contact', 'logic', 'data', 'flow', 'human', 'outside'];
const text: [string, string][] = [
  ...['canvas', 'surface', 'raised', 'sunken', 'hover'].map((ground): [string, string] => ['text', ground]),
  ...['canvas', 'surface', 'sunken', 'accent-soft'].map((ground): [string, string] => ['muted', ground]),
  ['faint', 'surface'],
  ['faint', 'canvas'],
  ['frame-text', 'frame'],
  ['frame-muted', 'frame'],
  ['frame-muted', 'frame-2'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['accent-text', 'surface'],
  ['accent-text', 'accent-soft'],
  ['text', 'bubble-in'],
  ...states.flatMap((state): [string, string][] => [
    [state, `${state}-soft`],
    [state, 'surface'],
  ]),
  ...groups.map((group): [string, string] => [`g-${group}`, `g-${group}-soft`]),
];
const signs: [string, string][] = [
  ['lamp', 'frame'],
  ['focus', 'surface'],
  ['focus', 'canvas'],
  ['focus-frame', 'frame'],
  ...['surface', 'canvas', 'raised'].map((ground): [string, string] => ['line-strong', ground]),
  ...states.flatMap((state): [string, string][] => [
    [`${state}-solid`, 'surface'],
    [`${state}-solid`, 'canvas'],
    ['on-solid', `${state}-solid`],
  ]),
];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_theme, tokens) => {
  test.each(text)('words: %s on %s', (front, ground) => {
    expect(contrast(tokens, front, ground)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(signs)('signs: %s on %s', (front, ground) => {
    expect(contrast(tokens, front, ground)).toBeGreaterThanOrEqual(3);
  });
});

test('dark by choice and dark by the system are the same', () => {
  expect(tokensOf(explicitDark)).toEqual(tokensOf(systemDark));
});

type Rgb = [number, number, number];

function tokensOf(block: string): Record<string, Rgb> {
  const found = block.matchAll(/--sb-([\w-]+):\s*oklch\(([\d.]+)%\s+([\d.]+)\s+([\d.]+)\)/g);
  return Object.fromEntries([...found].map(([, name, l, c, h]) => [name, linearRgb(Number(l) / 100, Number(c), Number(h))]));
}

/** OKLCH to linear sRGB, through 8 bits as a screen shows it. */
function linearRgb(l: number, c: number, hue: number): Rgb {
  const a = c * Math.cos((hue * Math.PI) / 180);
  const b = c * Math.sin((hue * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    eightBits(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    eightBits(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    eightBits(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

function eightBits(linear: number): number {
  const inside = Math.min(Math.max(linear, 0), 1);
  const encoded = inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055;
  const shown = Math.round(encoded * 255) / 255;
  return shown <= 0.04045 ? shown / 12.92 : ((shown + 0.055) / 1.055) ** 2.4;
}

function contrast(tokens: Record<string, Rgb>, front: string, ground: string): number {
  const [bright, dim] = [luminance(tokens, front), luminance(tokens, ground)].sort((x, y) => y - x) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(tokens: Record<string, Rgb>, name: string): number {
  const rgb = tokens[name];
  if (!rgb) throw new Error(`no token ${name}`);
  return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}
