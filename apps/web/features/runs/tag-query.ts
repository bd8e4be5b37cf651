/** What somebody typed as the API wants it: `order: 4711` is the tag `order` with the value `4711`. */
export function tagQuery(typed: string): string {
  const [name = '', ...value] = typed.split(':');
  return `${name.trim()}:${value.join(':').trim()}`;
}
