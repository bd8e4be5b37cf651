/** The value if it is one of the names, else undefined: addresses are typed by people, too. */
export const oneOf = <Name extends string>(names: readonly Name[], value: string): Name | undefined => names.find((name) => name === value);
