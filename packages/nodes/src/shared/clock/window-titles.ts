export const windowTitles = { second: 'Second', minute: 'Minute', hour: 'Hour', day: 'Day' } as const;
export type Window = keyof typeof windowTitles;
