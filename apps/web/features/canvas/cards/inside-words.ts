export const insideWords = (count: number): string =>
  count === 0 ? 'nothing inside yet' : `${count} ${count === 1 ? 'step' : 'steps'} inside`;
