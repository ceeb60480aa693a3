import type { RouteId } from '@waymark/contracts';
import type { Answer, Call, Handler, ImportRecord, PupilRecord, SchoolRecord, StaffRecord } from './call.ts';

const wrongKind = (kind: string): Error =>
  new Error(`This route's handler wants a record of the kind ${kind}. Give the route that scope in its contract.`);

/** A handler of a route whose path names a school. */
export const onSchool =
  <Id extends RouteId>(handle: (call: Call<Id>, record: SchoolRecord) => Promise<Answer<Id>>): Handler<Id> =>
  async (call) => {
    if (call.record.kind !== 'school') throw wrongKind('school');
    return handle(call, call.record);
  };

/** A handler of a route whose path names a child. */
export const onPupil =
  <Id extends RouteId>(handle: (call: Call<Id>, record: PupilRecord) => Promise<Answer<Id>>): Handler<Id> =>
  async (call) => {
    if (call.record.kind !== 'pupil') throw wrongKind('pupil');
    return handle(call, call.record);
  };

/** A handler of a route whose path names a member of staff. */
export const onStaff =
  <Id extends RouteId>(handle: (call: Call<Id>, record: StaffRecord) => Promise<Answer<Id>>): Handler<Id> =>
  async (call) => {
    if (call.record.kind !== 'staff') throw wrongKind('staff');
    return handle(call, call.record);
  };

/** A handler of a route whose path names an import. */
export const onImport =
  <Id extends RouteId>(handle: (call: Call<Id>, record: ImportRecord) => Promise<Answer<Id>>): Handler<Id> =>
  async (call) => {
    if (call.record.kind !== 'import') throw wrongKind('import');
    return handle(call, call.record);
  };
