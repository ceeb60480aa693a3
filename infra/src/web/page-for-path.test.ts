import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const code = readFileSync(new URL('page-for-path.js', import.meta.url), 'utf8');
const handler: (event: { request: { uri: string } }) => { uri: string } = new Function(`${code}; return handler;`)();
const pageFor = (uri: string): string => handler({ request: { uri } }).uri;

test.each(['/', '/signed-in', '/schools/01K0/today', '/pupils/01K0/'])('%s is a page of the one client', (path) => {
  expect(pageFor(path)).toBe('/index.html');
});

test.each(['/assets/main-abc.js', '/favicon.svg', '/config.json'])('%s is a file', (path) => {
  expect(pageFor(path)).toBe(path);
});
