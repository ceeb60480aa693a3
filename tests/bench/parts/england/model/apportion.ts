/** Whole numbers in the proportion of the weights, as exactly as can be, that add up to the total: nothing is lost to rounding. */
export const apportion = (total: number, weights: readonly number[]): readonly number[] => {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let passed = 0;
  let given = 0;
  return weights.map((weight) => {
    passed += weight;
    const upTo = Math.round((total * passed) / sum);
    const share = upTo - given;
    given = upTo;
    return share;
  });
};

/** The same for shares that have names. */
export const apportionAmong = <Name extends string>(
  total: number,
  weights: Readonly<Record<Name, number>>,
): Readonly<Record<Name, number>> => {
  const names = Object.keys(weights) as Name[];
  const shares = apportion(
    total,
    names.map((name) => weights[name]),
  );
  return Object.fromEntries(names.map((name, at) => [name, shares[at] ?? 0])) as Record<Name, number>;
};
