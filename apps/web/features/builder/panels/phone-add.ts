/** The button at the foot of the phone's builder that lists what can be added. */
export const phoneAddId = 'phone-add';
