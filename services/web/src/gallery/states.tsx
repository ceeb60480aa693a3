import { DueDate } from '../design/due-date/due-date.tsx';
import { kinds, type StatusKind } from '../design/status/kinds.ts';
import { Status } from '../design/status/status.tsx';
import { Provision, Tag } from '../design/tag/tag.tsx';
import { Specimen, State } from './specimen.tsx';

const list = (names: readonly StatusKind[]) => (
  <div className="stack" data-gap="s">
    {names.map((kind) => (
      <Status key={kind} kind={kind} />
    ))}
  </div>
);

const today = '2026-03-12';

/** What is said of a thing, by shape and word. */
export const States = () => (
  <>
    <Specimen name="Status">
      <State of="How far it is">{list(['not-started', 'in-progress', 'done', 'problem'])}</State>
      <State of="How it is going">{list(['on-track', 'some-progress', 'not-yet'])}</State>
      <State of="Whether someone was told">{list(['told', 'held', 'not-told'])}</State>
      <State of="In more words">
        <Status kind="held">{kinds.held.word}: the address has not been checked since the family moved</Status>
      </State>
      <State of="Provision">
        <div className="row">
          <Provision code="K" />
          <Provision code="E" />
          <Provision code="N" />
        </div>
      </State>
      <State of="Provision, short">
        <div className="row">
          <Provision code="K" short />
          <Provision code="E" short />
          <Provision code="N" short />
        </div>
      </State>
      <State of="Tags">
        <div className="row">
          <Tag>EAL</Tag>
          <Tag>Pupil premium</Tag>
          <Tag>Looked after</Tag>
        </div>
      </State>
    </Specimen>
    <Specimen name="Due date">
      {['2026-03-09', '2026-02-12', '2026-03-12', '2026-03-13', '2026-03-18', '2026-05-28', '2027-03-12'].map(
        (date) => (
          <State key={date} of="On 12 March 2026">
            <DueDate date={date} today={today} />
          </State>
        ),
      )}
      <State of="Done">
        <DueDate date="2026-03-09" today={today} done />
      </State>
    </Specimen>
  </>
);
