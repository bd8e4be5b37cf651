/** Rounds as people do on paper: on the decimal digits, not on the binary fraction behind them. */
export function roundNumber(value: number, mode: Rounding, decimals: number): number {
  if (mode === 'none') return value === 0 ? 0 : value;
  const shifted = shift(value, decimals);
  // So large that there are no decimals to round.
  if (!Number.isFinite(shifted)) return value;
  const result = shift(whole[mode](shifted), -decimals);
  return result === 0 ? 0 : result;
}

const whole = {
  nearest: (value: number) => Math.sign(value) * Math.floor(Math.abs(value) + 0.5),
  even: (value: number) => {
    const floor = Math.floor(value);
    const rest = value - floor;
    return rest === 0.5 ? floor + (floor % 2 === 0 ? 0 : 1) : Math.round(value);
  },
  up: Math.ceil,
  down: Math.floor,
  zero: Math.trunc,
} as const;

/** Moves the decimal point in the decimal text, which is exact where a multiplication is not. */
function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

export type Rounding = 'none' | keyof typeof whole;
