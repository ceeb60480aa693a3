/** Someone whom a visitor may sign in as. All texts are shown as they stand. */
export type DemoPerson = {
  /** Who the token says is signed in. */
  sub: string;
  name: string;
  role: string;
  school: string;
  /** Told to the client as verified, where there is one. */
  email?: string;
};

/** The people of each school, both in the order they came in. */
export function bySchool(people: readonly DemoPerson[]): { school: string; people: DemoPerson[] }[] {
  const schools = new Map<string, DemoPerson[]>();
  for (const person of people) schools.set(person.school, [...(schools.get(person.school) ?? []), person]);
  return [...schools].map(([school, those]) => ({ school, people: those }));
}
