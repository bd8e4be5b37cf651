/** What PostgreSQL can store: no NUL characters and no halves of a surrogate pair. A text it refuses would come again for ever. */
export const cleanText = (text: string): string => Buffer.from(text.replaceAll('\0', ''), 'utf8').toString('utf8');
