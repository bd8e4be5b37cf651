/** The screens that have a page in the help, in the order of the work, and where each is. */
export const screens = [
  { id: 'home', href: '/' },
  { id: 'workflows', href: '/workflows' },
  { id: 'builder', href: '/workflows' },
  { id: 'tryIt', href: '/try-it' },
  { id: 'runs', href: '/runs' },
  { id: 'run', href: '/runs' },
  { id: 'inbox', href: '/inbox' },
  { id: 'messages', href: '/messages' },
  { id: 'contacts', href: '/contacts' },
  { id: 'tasks', href: '/tasks' },
  { id: 'channels', href: '/channels' },
] as const;
export type ScreenId = (typeof screens)[number]['id'];

/** `/help/screens/try-it`: as the page itself is called. */
export const screenSlug = (id: ScreenId): string => (id === 'tryIt' ? 'try-it' : id);
export const screenOf = (slug: string) => screens.find(({ id }) => screenSlug(id) === slug);
