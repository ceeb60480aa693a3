export type TypedText = {
  readonly read: (schoolId: string) => string;
  readonly keep: (schoolId: string, text: string) => void;
};

/** What was typed to find a child, for one school at a time: another school's is forgotten. */
export const createTypedText = (): TypedText => {
  let kept = { schoolId: '', text: '' };
  return {
    read: (schoolId) => (kept.schoolId === schoolId ? kept.text : ''),
    keep: (schoolId, text) => {
      kept = { schoolId, text };
    },
  };
};
