/** Keeps what was made for the same arguments: formats of Intl are dear to make. */
export function once<Args extends readonly unknown[], Made>(make: (...args: Args) => Made): (...args: Args) => Made {
  const kept = new Map<string, Made>();
  return (...args) => {
    const key = JSON.stringify(args);
    const made = kept.get(key) ?? make(...args);
    kept.set(key, made);
    return made;
  };
}
