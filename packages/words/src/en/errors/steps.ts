/** Errors of the steps. */
export default {} as const;
