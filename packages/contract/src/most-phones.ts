/** So many people can take part in trying out. */
export const mostPhones = 3;
