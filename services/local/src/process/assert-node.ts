/** The major version that the whole workspace runs on; pnpm installs it, but runs scripts on the machine's own if that fails. */
const wanted = 24;

/** Throws, saying how to mend it, unless this is Node 24. For the first line of an entry file. */
export function assertNode24(version: string = process.versions.node): void {
  if (Number(version.split('.')[0]) === wanted) return;
  throw new Error(
    `Waymark runs on Node ${wanted}, and this is Node ${version}. Start it with "npx -y pnpm@12 start", which brings its own Node; if it just did, the install before it failed: run "npx -y pnpm@12 install" and read what it says.`,
  );
}
