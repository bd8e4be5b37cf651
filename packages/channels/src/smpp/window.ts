/** Lets `size` holders in at once; the others wait in line. The returned function gives the place back. */
export function createWindow(size: number): () => Promise<() => void> {
  let free = size;
  const line: (() => void)[] = [];
  const leave = () => {
    const next = line.shift();
    if (next) next();
    else free += 1;
  };
  return async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => line.push(resolve));
    return leave;
  };
}
