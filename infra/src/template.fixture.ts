import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import type { Stage } from './config/stage.ts';
import { stages } from './config/stages.ts';
import { createWaymark } from './waymark-app.ts';

/** A resource as CloudFormation gets it. */
export interface Resource {
  readonly stack: string;
  readonly id: string;
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: templates have no types, and tests read all over them.
  readonly Properties: any;
}

const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));

/** The whole deployment with a word for each function's code, so that no test waits for a bundle. */
export const builtApp = (stage: Stage = stages.prod) => {
  const app = new App({ context });
  const stacks = createWaymark(app, { stage, codeOf: () => Code.fromInline('exports.handler = () => {};') });
  return { app, stacks };
};

const { stacks } = builtApp();
const every = [...Object.values(stacks.stateful), ...Object.values(stacks.stateless)];

/** Every resource of every stack of prod. */
export const resources: readonly Resource[] = every.flatMap((stack) =>
  Object.entries(Template.fromStack(stack).toJSON().Resources as Record<string, Omit<Resource, 'stack' | 'id'>>).map(
    ([id, resource]) => ({ ...resource, id, stack: stack.stackName }),
  ),
);

export const statefulStacks = Object.values(stacks.stateful).map(({ stackName }) => stackName);

export const ofType = (type: string): readonly Resource[] => resources.filter(({ Type }) => Type === type);

/** The only one of its type and of a name that holds these words. */
export const theOne = (type: string, words: string): Resource => {
  const found = ofType(type).filter(({ id }) => id.includes(words));
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${found.length} resources ${type} are named ${words}.`);
  return found[0];
};

export interface Statement {
  readonly in: string;
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource?: unknown;
  // biome-ignore lint/suspicious/noExplicitAny: conditions are whatever IAM knows.
  readonly Condition?: any;
}

const documentsOf = ({ Properties }: Resource): readonly { Statement: readonly Omit<Statement, 'in'>[] }[] =>
  [Properties?.PolicyDocument, Properties?.KeyPolicy, Properties?.AssumeRolePolicyDocument].filter(Boolean);

/** Every statement of every policy anywhere. */
export const statements: readonly Statement[] = resources.flatMap((resource) =>
  documentsOf(resource).flatMap(({ Statement }) => Statement.map((one) => ({ ...one, in: resource.id }))),
);

export const actionsOf = ({ Action }: Statement): readonly string[] => [Action].flat();
