import { readFileSync } from 'node:fs';

/** The rows of the table under a heading of docs/guide/what-we-accept.md, cell by cell, without backticks: what is promised there is tried. */
export function guideTable(heading: string): string[][] {
  const guide = readFileSync(new URL('../../../../docs/guide/what-we-accept.md', import.meta.url), 'utf8');
  const section = guide.split(`### ${heading}\n`)[1]?.split(/\n#+ /)[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}
