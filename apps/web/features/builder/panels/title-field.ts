/** The title in the properties of a step; F2 goes there. */
export const titleFieldId = 'step-title';
