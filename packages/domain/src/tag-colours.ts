/** What a tag may be coloured with; each theme has a tone of its own for each. */
export const tagColours = ['grey', 'blue', 'teal', 'green', 'amber', 'red', 'violet', 'pink'] as const;
export type TagColour = (typeof tagColours)[number];
