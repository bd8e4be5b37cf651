/** The scope of what a whole account remembers together; the rows are apart by account already. */
export const accountScope = '00000000-0000-0000-0000-000000000000';
