import { createServer } from 'node:net';

/** Where Waymark answers unless something else does. */
const usualPort = 4870;

const tries = 50;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** `first` if it is free on 127.0.0.1, else the next that is. Throws where fifty in a row are taken. */
export async function pickPort(first: number = usualPort): Promise<number> {
  for (let port = first; port < first + tries; port += 1) if (await isFree(port)) return port;
  throw new Error(
    `The ports ${first} to ${first + tries - 1} are all in use on 127.0.0.1. End one of the programs that listen there.`,
  );
}
