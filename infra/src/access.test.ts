import { expect, test } from 'vitest';
import { actionsOf, ofType, type Statement, statements, theOne } from './template.fixture.ts';

const onRows = statements.filter((statement) =>
  actionsOf(statement).some((action) => action.startsWith('dynamodb:') && !action.includes('Export')),
);
const text = (value: unknown): string => JSON.stringify(value);
const grants = (words: string): readonly Statement[] =>
  statements.filter((statement) => statement.in.includes(words) && statement.Effect === 'Allow');
const actsForTrusts = ['Api', 'Family', 'LinkMailer', 'Planner', 'NotificationsMailer', 'Feedback', 'Worker'];
const keysOf = (statement: Statement): readonly string[] =>
  statement.Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];

test('there are policies on the table to look at', () => {
  expect(onRows.length).toBeGreaterThan(5);
});

test('nobody may scan, speak PartiQL or do everything', () => {
  const forbidden = /Scan|PartiQL|^dynamodb:\*$|^\*$|^s3:\*$|BatchExecuteStatement/i;
  const faults = statements
    .filter(({ Effect, in: id }) => Effect === 'Allow' && !/^Key[A-F0-9]{8}$/.test(id))
    .filter((statement) => actionsOf(statement).some((action) => forbidden.test(action)));
  expect(faults).toEqual([]);
});

test('every leave on rows names how their keys start, and holds nothing where no key is named', () => {
  for (const statement of onRows) {
    expect(keysOf(statement), text(statement)).not.toHaveLength(0);
    expect(statement.Condition?.Null, text(statement)).toEqual({ 'dynamodb:LeadingKeys': 'false' });
    for (const key of keysOf(statement))
      expect(key).toMatch(/^(T#\$\{aws:PrincipalTag\/TenantId\}#|[A-Z]{3,}#?\w*#?)\*$/);
  }
});

test("only the tenant role reaches a trust's rows, and only those of its session's trust", () => {
  const trusts = onRows.filter((statement) => keysOf(statement).some((key) => key.startsWith('T#')));
  expect([...new Set(trusts.map((statement) => statement.in))]).toEqual([expect.stringContaining('TenantRole')]);
  for (const statement of trusts) expect(keysOf(statement)).toEqual([`T#\${aws:PrincipalTag/TenantId}#*`]);
});

test('an index that spans trusts is read by the one role that needs it', () => {
  const readers = (index: string) =>
    onRows.filter(({ Resource }) => text(Resource).includes(`/index/${index}`)).map((statement) => statement.in);
  expect(readers('due')).toEqual([expect.stringContaining('DeadlinesSweepRole')]);
  expect(readers('outbox')).toEqual([expect.stringContaining('NotificationsDispatcherRole')]);
  expect(readers('list')).toEqual([expect.stringContaining('TenantRole')]);
});

test('links are read by the family pages and their mailer alone', () => {
  const onLinks = onRows.filter((statement) => keysOf(statement).some((key) => key.startsWith('LINK#')));
  const readers = onLinks.filter((statement) => actionsOf(statement).includes('dynamodb:GetItem'));
  expect(readers.map((statement) => statement.in).sort()).toEqual([
    expect.stringContaining('FamilyRole'),
    expect.stringContaining('LinkMailer'),
  ]);
  expect(onLinks).toHaveLength(4);
});

test('addresses of staff calendars are made and ended by the API alone, and opened by the family pages', () => {
  const onFeeds = onRows.filter((statement) => keysOf(statement).some((key) => key.startsWith('FEED#')));
  const mayDo = (action: string) => onFeeds.filter((statement) => actionsOf(statement).includes(`dynamodb:${action}`));
  expect(mayDo('PutItem').map((statement) => statement.in)).toEqual([expect.stringContaining('ApiRole')]);
  expect(mayDo('DeleteItem').map((statement) => statement.in)).toEqual([expect.stringContaining('ApiRole')]);
  expect(
    mayDo('GetItem')
      .map((statement) => statement.in)
      .sort(),
  ).toEqual([expect.stringContaining('ApiRole'), expect.stringContaining('FamilyRole')]);
});

test('the tenant role is assumed by the roles that act for trusts alone, for exactly one trust', () => {
  const trust = statements.find((s) => s.in.startsWith('TenantRole') && actionsOf(s).includes('sts:AssumeRole'));
  expect(actionsOf(trust!)).toEqual(['sts:AssumeRole', 'sts:TagSession']);
  expect(text(trust?.Condition.ArnLike)).toContain(':role/waymark/prod/acts-for-trusts/*');
  expect(trust?.Condition.Null).toEqual({ 'aws:RequestTag/TenantId': 'false' });
  expect(trust?.Condition['ForAllValues:StringEquals']).toEqual({ 'aws:TagKeys': ['TenantId'] });
  const under = ofType('AWS::IAM::Role').filter(({ Properties }) => Properties.Path !== undefined);
  expect(under).toHaveLength(actsForTrusts.length);
  for (const name of actsForTrusts) expect(under.some(({ id }) => id.includes(name))).toBe(true);
});

test.each(['Sweep', 'Dispatcher'])('%s, which sees all trusts, can act for none', (name) => {
  expect(grants(`${name}RoleDefaultPolicy`).flatMap(actionsOf)).not.toContain('sts:AssumeRole');
  expect(theOne('AWS::IAM::Role', name).Properties.Path).toBeUndefined();
});

test("a trust's session reaches that trust's own folders of files", () => {
  const files = grants('TenantRole').filter((s) => actionsOf(s).some((action) => action === 's3:GetObject'));
  expect(files).toHaveLength(1);
  for (const resource of [files[0]?.Resource].flat()) {
    expect(resource).toMatch(/\/(imports|messages|received)\/\$\{aws:PrincipalTag\/TenantId\}\/\*$/);
  }
});

test("no function reaches a trust's files under its own role", () => {
  const files = statements.filter((s) => s.in.includes('Role') && /s3:(Get|Put)Object/.test(text(s.Action)));
  const others = files.filter((s) => !/^(TenantRole|ArchiveRole)/.test(s.in));
  expect(others.length).toBe(3);
  for (const resource of others.flatMap(({ Resource }) => [Resource].flat())) {
    expect(resource).toMatch(/^arn:aws:s3:::waymark-example-files\/(canary|mail)\/\*$/);
  }
});

test('one address may send, and the two mailers alone may send from it', () => {
  const senders = statements.filter((statement) =>
    actionsOf(statement).some((action) => action.startsWith('ses:Send')),
  );
  expect(senders.map((statement) => statement.in)).toEqual([
    expect.stringContaining('NotificationsMailer'),
    expect.stringContaining('LinkMailer'),
  ]);
  for (const sender of senders) {
    expect(sender.Condition).toEqual({ StringEquals: { 'ses:FromAddress': 'letters@waymark.example' } });
  }
});

test('no policy that AWS wrote is given to anybody', () => {
  for (const { Properties, id } of ofType('AWS::IAM::Role')) expect(Properties.ManagedPolicyArns, id).toBeUndefined();
});
