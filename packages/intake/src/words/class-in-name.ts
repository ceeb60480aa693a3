/** "(1B)", "(Y4)", "(Year 10)": a class in brackets after a name. "(Ellie)" is none: it may be what she is called. */
const trailingClass = /\s*\((?:y(?:ea)?r?\.?\s*)?\d{1,2}\s?[a-z]{0,3}\)\s*$/i;

/** A name as it stands before the class that a sheet puts behind it in brackets. */
export function withoutClass(name: string): string {
  return name.replace(trailingClass, '');
}
