/** The entry of a map under an id that people typed: never what every object inherits, such as `constructor`. */
export const entryOf = <T>(map: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(map, id) ? map[id] : undefined;
