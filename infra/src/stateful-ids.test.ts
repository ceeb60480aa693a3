import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resources, statefulStacks } from './template.fixture.ts';

/** Types of things that would be made anew, empty, if their logical id changed. */
const holdsData =
  /^AWS::(DynamoDB|S3::Bucket$|KMS::Key|SecretsManager::Secret$|Cognito::UserPool$|Cognito::UserPoolClient|SQS::Queue$|SES::)/;

test('nothing that holds data has changed its logical id, which would throw the data away', () => {
  const locked: unknown = JSON.parse(readFileSync(new URL('stateful-ids.json', import.meta.url), 'utf8'));
  const now = resources
    .filter(({ stack, Type }) => statefulStacks.includes(stack) && holdsData.test(Type))
    .map(({ stack, Type, id }) => `${stack.replace('waymark-prod-', '')} ${Type} ${id}`)
    .sort();
  expect(now).toEqual(locked);
});
