/** What conductors are started with today; open ones go on by the edition they were started with. */
export const edition = 2;
