/** The two functions of Node that the stylesheet tests use; the rest of Node stays unknown to code that runs in a browser. */
declare module 'node:fs' {
  export const readFileSync: (path: URL, encoding: 'utf8') => string;
  export const globSync: (pattern: string, options: { readonly cwd: URL }) => string[];
}
