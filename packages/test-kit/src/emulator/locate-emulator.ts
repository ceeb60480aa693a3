import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** Where DynamoDB is for this run: already running somewhere, a program to start, or nowhere. */
export type EmulatorPlace =
  | { kind: 'running'; endpoint: string }
  | { kind: 'program'; path: string }
  | { kind: 'none' };

export type Environment = Readonly<Record<string, string | undefined>>;

/** The variable that the AWS SDK honours too, so a person sets one thing. */
export const endpointVariable = 'AWS_ENDPOINT_URL_DYNAMODB';

const packaged = `@dynoxide/${process.platform}-${process.arch}/dynoxide`;

function inPackage(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(packaged);
  } catch {
    return undefined;
  }
}

function onPath(env: Environment): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, 'dynoxide')).find((path) => existsSync(path));
}

/** Chooses, in this order: the endpoint variable, the npm package of this platform, `dynoxide` on the PATH. */
export function locateEmulator(env: Environment, packagedProgram: () => string | undefined = inPackage): EmulatorPlace {
  const endpoint = env[endpointVariable];
  if (endpoint !== undefined && endpoint !== '') return { kind: 'running', endpoint };
  const path = packagedProgram() ?? onPath(env);
  return path === undefined ? { kind: 'none' } : { kind: 'program', path };
}
