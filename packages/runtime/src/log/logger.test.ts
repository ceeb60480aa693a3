import { instant } from '@waymark/domain';
import { expect, test } from 'vitest';
import { faultFields } from './fault-fields.ts';
import { type Catalogue, createLogger } from './logger.ts';

const catalogue = {
  SENT: { level: 'info', sentence: 'A message was sent', fields: ['noticeId', 'ms'] },
} as const satisfies Catalogue;

const logged = (run: (log: ReturnType<typeof createLogger<typeof catalogue>>) => void): unknown[] => {
  const lines: string[] = [];
  const clock = { real: () => instant('2026-11-23T08:00:00.000Z') };
  run(createLogger(catalogue, { clock, write: (line) => lines.push(line) }));
  return lines.map((line) => JSON.parse(line));
};

test('an event is one line with its sentence and its fields', () => {
  expect(logged((log) => log('SENT', { noticeId: '01K', ms: 12 }))).toEqual([
    {
      at: '2026-11-23T08:00:00.000Z',
      level: 'info',
      code: 'SENT',
      sentence: 'A message was sent',
      noticeId: '01K',
      ms: 12,
    },
  ]);
});

test('a field that the event does not list is left out, even where the types were passed by', () => {
  const smuggled = { noticeId: '01K', name: 'Ruth Adeyemi' };
  expect(JSON.stringify(logged((log) => log('SENT', smuggled)))).not.toContain('Ruth');
});

test('a fault is told by its name, code and place, never by its message, which may quote what was read', () => {
  const fields = faultFields(
    Object.assign(new SyntaxError('Unexpected token R, "Ruth Adeyemi" is not valid JSON'), { code: 'E1' }),
  );
  expect(fields).toMatchObject({ errorName: 'SyntaxError', errorCode: 'E1' });
  expect(fields.where).toContain('logger.test.ts');
  expect(JSON.stringify(fields)).not.toContain('Ruth');
});

test('a fault that names a row tells its key, and the name of its cause', () => {
  const fault = Object.assign(new Error('x', { cause: new RangeError('y') }), { key: { pk: 'T#1#', sk: 'TRUST' } });
  expect(faultFields(fault)).toMatchObject({ rowKey: 'T#1# TRUST', causeName: 'RangeError' });
});

test('what is thrown and no error is told by its type', () => {
  expect(faultFields('Ruth')).toEqual({ errorName: 'string', where: '' });
});
