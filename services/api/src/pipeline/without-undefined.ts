type Given<T extends object> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

const isGiven = <T extends object>(value: object, _like: T): value is Given<T> =>
  Object.values(value).every((field) => field !== undefined);

/** A patch with only the fields that were sent: JSON has no undefined, but its schema's type does. */
export const withoutUndefined = <T extends object>(patch: T): Given<T> => {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  if (!isGiven(given, patch)) throw new Error('A patch still has an undefined field. It was to be left out.');
  return given;
};
