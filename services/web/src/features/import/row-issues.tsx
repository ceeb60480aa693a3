import type { ImportRow } from '@waymark/contracts';
import { Icon } from '../../design/icon/icon.tsx';

type Issue = ImportRow['issues'][number];

const icons = { error: 'problem', ask: 'warning', warning: 'info' } as const;
const said = { error: 'Problem', ask: 'Question', warning: 'Note' } as const;

/** Which row and column it is in is in sight already. */
const withoutPlace = (message: string): string => message.replace(/^Row \d+(, column "[^"]*")?\. /, '');

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What there is to know about a row, each with its column and how it is mended. */
export const RowIssues = ({ issues }: { readonly issues: readonly Issue[] }) => (
  <ul className="import__issues small">
    {issues.map(({ severity, code, column, message, fix }, n) => (
      <li className="import__issue" data-severity={severity} key={`${n} ${code}`}>
        <Icon name={icons[severity]} size="s" />
        <span>
          <span className="visually-hidden">{said[severity]}: </span>
          {column !== null && <strong>{column}: </strong>}
          {sentence(withoutPlace(message))} <span className="soft">{sentence(fix)}</span>
        </span>
      </li>
    ))}
  </ul>
);
