import { Status } from '../../design/status/status.tsx';
import { firstHour } from './import-kinds.ts';

/** The four sheets of a first hour, in a good order, with those that are written. */
export const FirstHour = ({ written }: { readonly written: ReadonlySet<string> }) => (
  <ol className="import__first-hour">
    {firstHour.map(({ kind, name, what }) => (
      <li key={kind}>
        <div className="row">
          <strong>{name}</strong>
          <Status kind={written.has(kind) ? 'done' : 'not-started'}>{written.has(kind) ? 'Written' : 'Not yet'}</Status>
        </div>
        <p className="soft small">{what}</p>
      </li>
    ))}
  </ol>
);
