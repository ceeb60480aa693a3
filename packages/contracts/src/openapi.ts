import * as z from 'zod';
import { problemSchema } from './problem.ts';
import type { Routes } from './routes/index.ts';

type AnyRoute = Routes[keyof Routes];

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): object => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' });
  return rest;
};

const pathParameters = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

const queryParameters = (query: z.ZodType) => {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
};

const headerParameters = (route: AnyRoute) => [
  ...(route.etag === 'requires'
    ? [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } }]
    : []),
  ...(route.method === 'POST'
    ? [{ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 100 } }]
    : []),
];

const operation = (route: AnyRoute) => ({
  operationId: route.id,
  summary: route.summary,
  'x-permission': route.permission,
  parameters: [...pathParameters(route.path), ...queryParameters(route.query), ...headerParameters(route)],
  ...(route.method === 'GET'
    ? {}
    : {
        requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(route.body, 'input') } } },
      }),
  responses: {
    [route.status]: {
      description: 'Done',
      content: { 'application/json': { schema: jsonSchema(route.response, 'output') } },
    },
    default: {
      description: 'Why not',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
});

/** The OpenAPI 3.1 document of these routes, made when the bundles are made, never per request. */
export const openApiDocument = (routes: Readonly<Record<string, AnyRoute>>) => {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of Object.values(routes)) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Waymark',
      version: '1',
      description: 'What schools do for children with SEND, and the deadlines that follow.',
    },
    security: [{ signIn: [] }],
    paths,
    components: {
      schemas: { Problem: jsonSchema(problemSchema, 'output') },
      securitySchemes: { signIn: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
};
