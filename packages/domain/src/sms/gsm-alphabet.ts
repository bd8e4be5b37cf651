/** The basic character set of GSM 03.38 (3GPP 23.038 section 6.2.1): the index is the septet. 0x1b is the escape, not a character. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

/** The extension table: each of these takes the escape and one more septet. */
const extension: Readonly<Record<string, number>> = {
  '\f': 0x0a,
  '^': 0x14,
  '{': 0x28,
  '}': 0x29,
  '\\': 0x2f,
  '[': 0x3c,
  '~': 0x3d,
  ']': 0x3e,
  '|': 0x40,
  '€': 0x65,
};

export const gsmEscape = 0x1b;

/** Character -> its septets. */
export const gsmSeptets: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ...[...basic].flatMap((character, septet): [string, number[]][] => (septet === gsmEscape ? [] : [[character, [septet]]])),
  ...Object.entries(extension).map(([character, septet]): [string, number[]] => [character, [gsmEscape, septet]]),
]);

/** Septet -> character of the basic set; the escape stands for itself. */
export const gsmBasic: readonly string[] = [...basic];

/** Septet after the escape -> character. */
export const gsmExtended: ReadonlyMap<number, string> = new Map(
  Object.entries(extension).map(([character, septet]) => [septet, character]),
);
