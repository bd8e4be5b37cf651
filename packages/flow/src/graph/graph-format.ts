/** Counts up; each older format has one pure migration. */
export const graphFormat = 1;
