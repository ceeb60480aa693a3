/** The fields of a record that a person has set, those she changes now included; an import overwrites none of them. */
export const setByPersonAfter = (
  before: { readonly setByPerson: readonly string[] },
  changed: readonly string[],
): string[] => [...new Set([...before.setByPerson, ...changed])].sort();

/** Whether two values of a field are the same fact. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Which of the fields given differ from the record as it is. */
export const changedFields = (before: object, given: object): string[] => {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.entries(given).flatMap(([name, value]) => (same(was.get(name), value) ? [] : [name]));
};
